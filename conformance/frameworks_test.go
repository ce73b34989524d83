package conformance

import (
	beegowebserver "github.com/corslint/corslint/conformance/cases/beegoweb"
	chiserver "github.com/corslint/corslint/conformance/cases/chi"
	flamegoserver "github.com/corslint/corslint/conformance/cases/flamego"
	hertzserver "github.com/corslint/corslint/conformance/cases/hertz"
	humaserver "github.com/corslint/corslint/conformance/cases/huma"
	irisserver "github.com/corslint/corslint/conformance/cases/iris"
	kratosserver "github.com/corslint/corslint/conformance/cases/kratos"
	macaronserver "github.com/corslint/corslint/conformance/cases/macaron"
	restfulserver "github.com/corslint/corslint/conformance/cases/restful"
	revelserver "github.com/corslint/corslint/conformance/cases/revel"
	twirpserver "github.com/corslint/corslint/conformance/cases/twirp"
)

var hertzCases = []testCase{
	{file: "header_echo", start: hertzServer(hertzserver.HeaderEcho)},
	{file: "header_listed", start: hertzServer(hertzserver.HeaderListed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "bytes_suffix", start: hertzServer(hertzserver.BytesSuffix), friends: []string{"https://app.example.com"}},
	{file: "bytes_equal", start: hertzServer(hertzserver.BytesEqual), friends: []string{"https://app.example.com"}},
	{file: "canonical_echo", start: hertzServer(hertzserver.CanonicalEcho)},
	{file: "canonical_star", start: hertzServer(hertzserver.CanonicalStar)},
	{file: "arg_bytes_echo", start: hertzServer(hertzserver.ArgBytesEcho)},
	{file: "arg_bytes_listed", start: hertzServer(hertzserver.ArgBytesListed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "star_with_credentials", start: hertzServer(hertzserver.StarWithCredentials)},
	{file: "credentials_removed", start: hertzServer(hertzserver.CredentialsRemoved)},
	{file: "copy_changed", start: hertzServer(hertzserver.CopyChanged)},
	{file: "vary_missing", start: hertzServer(hertzserver.VaryMissing), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "after_the_handler", start: hertzServer(hertzserver.AfterTheHandler), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "null_allowed", start: hertzServer(hertzserver.NullAllowed), friends: []string{"https://app.example.com"}},
	{file: "options_aborted", start: hertzServer(hertzserver.OptionsAborted), friends: []string{"https://app.example.com"}},
	{file: "options_aborted_first", start: hertzServer(hertzserver.OptionsAbortedFirst), friends: []string{"https://app.example.com"}},
	{file: "session_checked", start: hertzServer(hertzserver.SessionChecked)},
	{file: "refused_as_json", start: hertzServer(hertzserver.RefusedAsJSON), friends: []string{"https://app.example.com"}},
}

var irisCases = []testCase{
	{file: "header_echo", start: netHTTP(irisserver.HeaderEcho)},
	{file: "header_listed", start: netHTTP(irisserver.HeaderListed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "header_twice", start: netHTTP(irisserver.HeaderTwice), shutOut: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "header_replaced", start: netHTTP(irisserver.HeaderReplaced), friends: []string{"https://app.example.com"}},
	{file: "prefix_open", start: netHTTP(irisserver.PrefixOpen), friends: []string{"https://example.com", "https://example.com:8443"}},
	{file: "prefix_with_port", start: netHTTP(irisserver.PrefixWithPort), friends: []string{"https://example.com:8443"}},
	{file: "star_with_credentials", start: netHTTP(irisserver.StarWithCredentials)},
	{file: "credentials_cleared", start: netHTTP(irisserver.CredentialsCleared)},
	{file: "vary_missing", start: netHTTP(irisserver.VaryMissing), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "null_allowed", start: netHTTP(irisserver.NullAllowed), friends: []string{"https://app.example.com"}},
	{file: "stopped", start: netHTTP(irisserver.Stopped), friends: []string{"https://app.example.com"}},
	{file: "refused_with_error", start: netHTTP(irisserver.RefusedWithError), friends: []string{"https://app.example.com"}},
	{file: "late", start: netHTTP(irisserver.Late), shutOut: []string{"https://app.example.com"}},
	{file: "session_checked", start: netHTTP(irisserver.SessionChecked)},
	{file: "refused_as_json", start: netHTTP(irisserver.RefusedAsJSON), friends: []string{"https://app.example.com"}},
}

var beegoWebCases = []testCase{
	{file: "filter_echo", start: netHTTP(beegowebserver.FilterEcho)},
	{file: "filter_listed", start: netHTTP(beegowebserver.FilterListed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "filter_begun", start: netHTTP(beegowebserver.FilterBegun), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "chain_contains", start: netHTTP(beegowebserver.ChainContains), friends: []string{"https://app.example.com"}},
	{file: "chain_equal", start: netHTTP(beegowebserver.ChainEqual), friends: []string{"https://app.example.com"}},
	{file: "controller_star_credentials", start: netHTTP(beegowebserver.ControllerStarCredentials)},
	{file: "controller_star", start: netHTTP(beegowebserver.ControllerStar)},
	{file: "controller_echo", start: netHTTP(beegowebserver.ControllerEcho)},
	{file: "controller_listed", start: netHTTP(beegowebserver.ControllerListed), friends: []string{"https://app.example.com"}},
	{file: "controller_late", start: netHTTP(beegowebserver.ControllerLate)},
	{file: "vary_missing", start: netHTTP(beegowebserver.VaryMissing), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "null_allowed", start: netHTTP(beegowebserver.NullAllowed), friends: []string{"https://app.example.com"}},
	{file: "aborted", start: netHTTP(beegowebserver.Aborted), friends: []string{"https://app.example.com"}},
	{file: "session_checked", start: netHTTP(beegowebserver.SessionChecked)},
	{file: "refused_as_json", start: netHTTP(beegowebserver.RefusedAsJSON), friends: []string{"https://app.example.com"}},
}

var restfulCases = []testCase{
	{file: "filter_echo", start: netHTTP(restfulserver.FilterEcho)},
	{file: "filter_listed", start: netHTTP(restfulserver.FilterListed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "header_suffix", start: netHTTP(restfulserver.HeaderSuffix), friends: []string{"https://app.example.com"}},
	{file: "header_suffix_dot", start: netHTTP(restfulserver.HeaderSuffixDot), friends: []string{"https://app.example.com"}},
	{file: "added_twice", start: netHTTP(restfulserver.AddedTwice), shutOut: []string{"https://app.example.com"}},
	{file: "added_and_set", start: netHTTP(restfulserver.AddedAndSet), friends: []string{"https://app.example.com"}},
	{file: "star_with_credentials", start: netHTTP(restfulserver.StarWithCredentials)},
	{file: "star", start: netHTTP(restfulserver.Star)},
	{file: "late", start: netHTTP(restfulserver.Late)},
	{file: "entity_first", start: netHTTP(restfulserver.EntityFirst)},
	{file: "vary_missing", start: netHTTP(restfulserver.VaryMissing), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "null_allowed", start: netHTTP(restfulserver.NullAllowed), friends: []string{"https://app.example.com"}},
	{file: "middleware_adapted", start: netHTTP(restfulserver.MiddlewareAdapted)},
	{file: "session_checked", start: netHTTP(restfulserver.SessionChecked)},
	{file: "refused_as_json", start: netHTTP(restfulserver.RefusedAsJSON), friends: []string{"https://app.example.com"}},
}

var macaronCases = []testCase{
	{file: "resp_echo", start: netHTTP(macaronserver.RespEcho)},
	{file: "resp_listed", start: netHTTP(macaronserver.RespListed), friends: []string{"https://app.example.com"}},
	{file: "promoted_unanchored", start: netHTTP(macaronserver.PromotedUnanchored), friends: []string{"https://app.example.com", "https://example.com"}},
	{file: "promoted_anchored", start: netHTTP(macaronserver.PromotedAnchored), friends: []string{"https://app.example.com", "https://example.com"}},
	{file: "before_echo", start: netHTTP(macaronserver.BeforeEcho)},
	{file: "before_listed", start: netHTTP(macaronserver.BeforeListed), friends: []string{"https://app.example.com"}},
	{file: "injected_star_credentials", start: netHTTP(macaronserver.InjectedStarCredentials)},
	{file: "injected_star", start: netHTTP(macaronserver.InjectedStar)},
	{file: "vary_missing", start: netHTTP(macaronserver.VaryMissing), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "null_allowed", start: netHTTP(macaronserver.NullAllowed), friends: []string{"https://app.example.com"}},
	{file: "late", start: netHTTP(macaronserver.Late)},
	{file: "refused", start: netHTTP(macaronserver.Refused), friends: []string{"https://app.example.com"}},
	{file: "session_checked", start: netHTTP(macaronserver.SessionChecked)},
	{file: "refused_as_json", start: netHTTP(macaronserver.RefusedAsJSON), friends: []string{"https://app.example.com"}},
}

var flamegoCases = []testCase{
	{file: "writer_echo", start: netHTTP(flamegoserver.WriterEcho)},
	{file: "writer_listed", start: netHTTP(flamegoserver.WriterListed), friends: []string{"https://app.example.com"}},
	{file: "host_suffix", start: netHTTP(flamegoserver.HostSuffix), friends: []string{"https://app.example.com"}},
	{file: "host_equal", start: netHTTP(flamegoserver.HostEqual), friends: []string{"https://app.example.com"}},
	{file: "before_echo", start: netHTTP(flamegoserver.BeforeEcho)},
	{file: "before_listed", start: netHTTP(flamegoserver.BeforeListed), friends: []string{"https://app.example.com"}},
	{file: "star_with_credentials", start: netHTTP(flamegoserver.StarWithCredentials)},
	{file: "star", start: netHTTP(flamegoserver.Star)},
	{file: "vary_missing", start: netHTTP(flamegoserver.VaryMissing), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "null_allowed", start: netHTTP(flamegoserver.NullAllowed), friends: []string{"https://app.example.com"}},
	{file: "late", start: netHTTP(flamegoserver.Late)},
	{file: "session_checked", start: netHTTP(flamegoserver.SessionChecked)},
	{file: "refused", start: netHTTP(flamegoserver.Refused), friends: []string{"https://app.example.com"}},
}

var humaCases = []testCase{
	{file: "middleware_echo", start: netHTTP(humaserver.MiddlewareEcho)},
	{file: "middleware_listed", start: netHTTP(humaserver.MiddlewareListed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "suffix", start: netHTTP(humaserver.Suffix), friends: []string{"https://app.example.com"}},
	{file: "suffix_dot", start: netHTTP(humaserver.SuffixDot), friends: []string{"https://app.example.com"}},
	{file: "appended_twice", start: netHTTP(humaserver.AppendedTwice), shutOut: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "appended_and_set", start: netHTTP(humaserver.AppendedAndSet), friends: []string{"https://app.example.com"}},
	{file: "star_with_credentials", start: netHTTP(humaserver.StarWithCredentials)},
	{file: "star", start: netHTTP(humaserver.Star)},
	{file: "vary_missing", start: netHTTP(humaserver.VaryMissing), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "null_allowed", start: netHTTP(humaserver.NullAllowed), friends: []string{"https://app.example.com"}},
	{file: "unwrapped_echo", start: netHTTP(humaserver.UnwrappedEcho)},
	{file: "output_echo", start: netHTTP(humaserver.OutputEcho), unknown: "the headers are tags of the types of an operation"},
	{file: "output_listed", start: netHTTP(humaserver.OutputListed), friends: []string{"https://app.example.com"}},
	{file: "session_checked", start: netHTTP(humaserver.SessionChecked)},
	{file: "refused_as_json", start: netHTTP(humaserver.RefusedAsJSON), friends: []string{"https://app.example.com"}},
}

var kratosCases = []testCase{
	{file: "reply_echo", start: netHTTP(kratosserver.ReplyEcho)},
	{file: "answered_by_encoder", start: netHTTP(kratosserver.AnsweredByEncoder), friends: []string{"https://app.example.com"}},
	{file: "refused_by_encoder", start: netHTTP(kratosserver.RefusedByEncoder), friends: []string{"https://app.example.com"}},
	{file: "refused_by_error", start: netHTTP(kratosserver.RefusedByError), friends: []string{"https://app.example.com"}},
	{file: "reply_listed", start: netHTTP(kratosserver.ReplyListed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "filter_regexp", start: netHTTP(kratosserver.FilterRegexp), friends: []string{"https://app.example.com"}},
	{file: "filter_regexp_anchored", start: netHTTP(kratosserver.FilterRegexpAnchored), friends: []string{"https://app.example.com"}},
	{file: "context_echo", start: netHTTP(kratosserver.ContextEcho)},
	{file: "context_listed", start: netHTTP(kratosserver.ContextListed), friends: []string{"https://app.example.com"}},
	{file: "context_late", start: netHTTP(kratosserver.ContextLate)},
	{file: "star_with_credentials", start: netHTTP(kratosserver.StarWithCredentials)},
	{file: "star", start: netHTTP(kratosserver.Star)},
	{file: "transporter_suffix", start: netHTTP(kratosserver.TransporterSuffix), friends: []string{"https://app.example.com"}},
	{file: "request_of_context", start: netHTTP(kratosserver.RequestOfContext), friends: []string{"https://app.example.com"}},
	{file: "vary_missing", start: netHTTP(kratosserver.VaryMissing), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "session_checked", start: netHTTP(kratosserver.SessionChecked)},
	{file: "refused", start: netHTTP(kratosserver.Refused), friends: []string{"https://app.example.com"}},
}

var twirpCases = []testCase{
	{file: "method_star_credentials", start: netHTTP(twirpserver.MethodStarCredentials)},
	{file: "method_star", start: netHTTP(twirpserver.MethodStar)},
	{file: "hook_added_twice", start: netHTTP(twirpserver.HookAddedTwice), shutOut: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "hook_one", start: netHTTP(twirpserver.HookOne), friends: []string{"https://app.example.com"}},
	{file: "wrapped_echo", start: netHTTP(twirpserver.WrappedEcho)},
	{file: "wrapped_listed", start: netHTTP(twirpserver.WrappedListed), friends: []string{"https://app.example.com"}},
	{file: "context_echo", start: netHTTP(twirpserver.ContextEcho), unknown: "the context brings the Origin from another function"},
	{file: "prefix_open", start: netHTTP(twirpserver.PrefixOpen), friends: []string{"https://app.example.com"}},
	{file: "prefix_with_port", start: netHTTP(twirpserver.PrefixWithPort), friends: []string{"https://app.example.com:8443"}},
}

var revelCases = []testCase{
	{file: "filter_echo", start: netHTTP(revelserver.FilterEcho)},
	{file: "filter_listed", start: netHTTP(revelserver.FilterListed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "filter_contains", start: netHTTP(revelserver.FilterContains), friends: []string{"https://app.example.com"}},
	{file: "filter_options", start: netHTTP(revelserver.FilterOptions), friends: []string{"https://app.example.com"}},
	{file: "action_star_credentials", start: netHTTP(revelserver.ActionStarCredentials)},
	{file: "action_star", start: netHTTP(revelserver.ActionStar)},
	{file: "result_echo", start: netHTTP(revelserver.ResultEcho)},
	{file: "result_late", start: netHTTP(revelserver.ResultLate)},
	{file: "raw_null", start: netHTTP(revelserver.RawNull), friends: []string{"https://app.example.com"}},
	{file: "vary_missing", start: netHTTP(revelserver.VaryMissing), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "session_checked", start: netHTTP(revelserver.SessionChecked)},
	{file: "refused", start: netHTTP(revelserver.Refused), friends: []string{"https://app.example.com"}},
}

var chiCases = []testCase{
	{file: "wrapped_echo", start: netHTTP(chiserver.WrappedEcho)},
	{file: "wrapped_listed", start: netHTTP(chiserver.WrappedListed), friends: []string{"https://app.example.com"}},
	{file: "answered_as_json", start: netHTTP(chiserver.AnsweredAsJSON), friends: []string{"https://app.example.com"}},
	{file: "refused_as_json", start: netHTTP(chiserver.RefusedAsJSON), friends: []string{"https://app.example.com"}},
	{file: "json_first", start: netHTTP(chiserver.JSONFirst)},
	{file: "json_last", start: netHTTP(chiserver.JSONLast)},
	{file: "no_content_first", start: netHTTP(chiserver.NoContentFirst), friends: []string{"https://app.example.com"}},
	{file: "no_content_last", start: netHTTP(chiserver.NoContentLast), friends: []string{"https://app.example.com"}},
}
