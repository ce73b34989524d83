package conformance

import (
	"net/http"

	echoserver "github.com/corslint/corslint/conformance/cases/echo"
	fasthttpserver "github.com/corslint/corslint/conformance/cases/fasthttp"
	fiber2server "github.com/corslint/corslint/conformance/cases/fiber2"
	ginserver "github.com/corslint/corslint/conformance/cases/gin"
	"github.com/corslint/corslint/conformance/cases/lambda"
	nethttp "github.com/corslint/corslint/conformance/cases/nethttp"
)

// The cases of what a browser refuses, by suite.

var netHTTPRefused = []testCase{
	{file: "trailing_slash", start: netHTTP(nethttp.TrailingSlash)},
	{file: "origins_in_one_value", start: netHTTP(nethttp.OriginsInOneValue)},
	{file: "origins_joined", start: netHTTP(nethttp.OriginsJoined)},
	{file: "one_origin_joined", start: netHTTP(nethttp.OneOriginJoined), friends: []string{"https://app.example.com"}},
	{file: "configured_joined", start: listed(nethttp.ConfiguredJoined, httpHandler[http.Handler]), settings: []string{"https://app.example.com", "https://admin.example.com"}},
	{file: "scheme_forgotten", start: netHTTP(nethttp.SchemeForgotten)},
	{file: "scheme_added", start: netHTTP(nethttp.SchemeAdded), friends: []string{"https://app.example.com"}},
	{file: "subdomain_wildcard", start: netHTTP(nethttp.SubdomainWildcard)},
	{file: "default_port", start: netHTTP(nethttp.DefaultPort)},
	{file: "other_port", start: netHTTP(nethttp.OtherPort), friends: []string{"https://app.example.com:8443"}},
	{file: "upper_case_host", start: netHTTP(nethttp.UpperCaseHost)},
	{file: "entry_with_slash", start: netHTTP(nethttp.EntryWithSlash), shutOut: []string{"https://app.example.com"}},
	{file: "entry_with_slash_beside", start: netHTTP(nethttp.EntryWithSlashBeside), friends: []string{"https://app.example.com"}},
	{file: "entry_without_scheme", start: netHTTP(nethttp.EntryWithoutScheme), shutOut: []string{"https://app.example.com", "https://admin.example.com"}},
	{file: "entry_compared_by_host", start: netHTTP(nethttp.EntryComparedByHost), friends: []string{"https://app.example.com"}},
	{file: "empty_for_others", start: netHTTP(nethttp.EmptyForOthers), friends: []string{"https://app.example.com"}},
	{file: "credentials_upper_case", start: netHTTP(nethttp.CredentialsUpperCase), friends: []string{"https://app.example.com"}},
	{file: "credentials_false", start: netHTTP(nethttp.CredentialsFalse)},
	{file: "credentials_formatted", start: netHTTP(nethttp.CredentialsFormatted), friends: []string{"https://app.example.com"}},
	{file: "credentials_on_one_path", start: netHTTP(nethttp.CredentialsOnOnePath), friends: []string{"https://app.example.com"}, paths: []string{"/account", "/"}},
	{file: "any_header_with_cookies", start: netHTTP(nethttp.AnyHeaderWithCookies), friends: []string{"https://app.example.com"}},
	{file: "any_header_without_cookies", start: netHTTP(nethttp.AnyHeaderWithoutCookies), friends: []string{"https://app.example.com"}},
	{file: "any_method_with_cookies", start: netHTTP(nethttp.AnyMethodWithCookies), friends: []string{"https://app.example.com"}},
	{file: "any_exposed_with_cookies", start: netHTTP(nethttp.AnyExposedWithCookies), friends: []string{"https://app.example.com"}},
	{file: "named_exposed_with_cookies", start: netHTTP(nethttp.NamedExposedWithCookies), friends: []string{"https://app.example.com"}},
	{file: "cookies_for_friend_only", start: netHTTP(nethttp.CookiesForFriendOnly), friends: []string{"https://app.example.com"}},
	{file: "origins_in_name", start: netHTTP(nethttp.OriginsInName)},
	{file: "name_transposed", start: netHTTP(nethttp.NameTransposed)},
	{file: "request_header_sent", start: netHTTP(nethttp.RequestHeaderSent), friends: []string{"https://app.example.com"}},
	{file: "method_singular", start: netHTTP(nethttp.MethodSingular), friends: []string{"https://app.example.com"}},
	{file: "request_header_read", start: netHTTP(nethttp.RequestHeaderRead), friends: []string{"https://app.example.com"}},
	{file: "lower_case_key", start: netHTTP(nethttp.LowerCaseKey), friends: []string{"https://app.example.com"}},
	{file: "own_header", start: netHTTP(nethttp.OwnHeader), friends: []string{"https://app.example.com"}},
	{file: "added_twice", start: netHTTP(nethttp.AddedTwice)},
	{file: "added_once", start: netHTTP(nethttp.AddedOnce), friends: []string{"https://app.example.com"}},
	{file: "set_then_added", start: netHTTP(nethttp.SetThenAdded)},
	{file: "set_twice", start: netHTTP(nethttp.SetTwice), friends: []string{"https://app.example.com"}},
	{file: "two_spellings", start: netHTTP(nethttp.TwoSpellings)},
	{file: "after_body", start: netHTTP(nethttp.AfterBody)},
	{file: "after_status", start: netHTTP(nethttp.AfterStatus)},
	{file: "after_encode", start: netHTTP(nethttp.AfterEncode), unknown: "what an encoder writes to is not followed"},
	{file: "before_encode", start: netHTTP(nethttp.BeforeEncode), friends: []string{"https://app.example.com"}},
	{file: "after_next", start: netHTTP(nethttp.AfterNext)},
	{file: "before_next", start: netHTTP(nethttp.BeforeNext)},
	{file: "deferred", start: netHTTP(nethttp.Deferred)},
	{file: "preflight_first", start: netHTTP(nethttp.PreflightFirst), friends: []string{"https://app.example.com"}},
	{file: "preflight_last", start: netHTTP(nethttp.PreflightLast), friends: []string{"https://app.example.com"}},
	{file: "only_post", start: netHTTP(nethttp.OnlyPost), friends: []string{"https://app.example.com"}},
	{file: "only_post_after_preflight", start: netHTTP(nethttp.OnlyPostAfterPreflight), friends: []string{"https://app.example.com"}},
	{file: "preflight_redirected", start: netHTTP(nethttp.PreflightRedirected), friends: []string{"https://app.example.com"}},
	{file: "preflight_teapot", start: netHTTP(nethttp.PreflightTeapot), friends: []string{"https://app.example.com"}},
	{file: "preflight_allows_nothing", start: netHTTP(nethttp.PreflightAllowsNothing), friends: []string{"https://app.example.com"}, preflights: true},
	{file: "preflight_list_malformed", start: netHTTP(nethttp.PreflightListMalformed), friends: []string{"https://app.example.com"}},
	{file: "preflight_echoes", start: netHTTP(nethttp.PreflightEchoes), friends: []string{"https://app.example.com"}},
	{file: "preflight_passed_on", start: netHTTP(nethttp.PreflightPassedOn), friends: []string{"https://app.example.com"}},
	{file: "methods_lower_case", start: netHTTP(nethttp.MethodsLowerCase), friends: []string{"https://app.example.com"}},
	{file: "headers_lower_case", start: netHTTP(nethttp.HeadersLowerCase), friends: []string{"https://app.example.com"}},
	{file: "browser_headers_listed", start: netHTTP(nethttp.BrowserHeadersListed), friends: []string{"https://app.example.com"}},
	{file: "response_headers_listed", start: netHTTP(nethttp.ResponseHeadersListed), friends: []string{"https://app.example.com"}},
	{file: "cookie_exposed", start: netHTTP(nethttp.CookieExposed), friends: []string{"https://app.example.com"}},
	{file: "trace_allowed", start: netHTTP(nethttp.TraceAllowed), friends: []string{"https://app.example.com"}},
	{file: "max_age_duration", start: netHTTP(nethttp.MaxAgeDuration), friends: []string{"https://app.example.com"}},
	{file: "max_age_nanoseconds", start: netHTTP(nethttp.MaxAgeNanoseconds), friends: []string{"https://app.example.com"}},
	{file: "max_age_seconds", start: netHTTP(nethttp.MaxAgeSeconds), friends: []string{"https://app.example.com"}},
	{file: "max_age_twenty_days", start: netHTTP(nethttp.MaxAgeTwentyDays), friends: []string{"https://app.example.com"}},
	{file: "max_age_a_day", start: netHTTP(nethttp.MaxAgeADay), friends: []string{"https://app.example.com"}},
	{file: "max_age_off", start: netHTTP(nethttp.MaxAgeOff), friends: []string{"https://app.example.com"}},
	{file: "wide_open", start: netHTTP(nethttp.WideOpen), audit: []string{"public-wildcard"}},
	{file: "not_wide_open", start: netHTTP(nethttp.NotWideOpen), friends: []string{"https://app.example.com"}, audit: []string{"public-wildcard"}},
	{file: "vary_replaced", start: netHTTP(nethttp.VaryReplaced), friends: []string{"https://app.example.com", "https://admin.example.com"}, audit: []string{"overwritten-vary"}},
	{file: "vary_added", start: netHTTP(nethttp.VaryAdded), friends: []string{"https://app.example.com", "https://admin.example.com"}, audit: []string{"overwritten-vary"}},
	{file: "vary_only_for_friends", start: netHTTP(nethttp.VaryOnlyForFriends), friends: []string{"https://app.example.com", "https://admin.example.com"}, audit: []string{"overwritten-vary"}},
	{file: "request_headers_echoed", start: netHTTP(nethttp.RequestHeadersEchoed), friends: []string{"https://app.example.com"}, audit: []string{"reflected-request-headers"}},
	{file: "request_headers_listed", start: netHTTP(nethttp.RequestHeadersListed), friends: []string{"https://app.example.com"}, audit: []string{"reflected-request-headers"}},
	{file: "token_before_preflight", start: netHTTP(nethttp.TokenBeforePreflight), friends: []string{"https://app.example.com"}, audit: []string{"auth-before-cors"}},
	{file: "token_after_preflight", start: netHTTP(nethttp.TokenAfterPreflight), friends: []string{"https://app.example.com"}, audit: []string{"auth-before-cors"}},
	{file: "error_before_headers", start: netHTTP(nethttp.ErrorBeforeHeaders), friends: []string{"https://app.example.com"}, audit: []string{"error-path-without-headers"}, paths: []string{"/?id=7"}},
	{file: "error_after_headers", start: netHTTP(nethttp.ErrorAfterHeaders), friends: []string{"https://app.example.com"}, audit: []string{"error-path-without-headers"}, paths: []string{"/?id=7"}},
	{file: "private_network_allowed", start: netHTTP(nethttp.PrivateNetworkAllowed), friends: []string{"https://app.example.com"}, audit: []string{"private-network"}},
	{file: "development_server_trusted", start: netHTTP(nethttp.DevelopmentServerTrusted), friends: []string{"https://app.example.com"}, audit: []string{"localhost-credentials"}},
	{file: "development_server_without_cookies", start: netHTTP(nethttp.DevelopmentServerWithoutCookies), friends: []string{"http://localhost:3000"}, audit: []string{"localhost-credentials"}},
	{file: "front_end_configured", start: single(nethttp.FrontEndConfigured, httpHandler[http.Handler]), friends: []string{"https://app.example.com"}, settings: []string{"https://app.example.com"}, audit: []string{"config-origins"}},
	{file: "front_end_constant", start: single(nethttp.FrontEndConstant, httpHandler[http.Handler]), friends: []string{"https://app.example.com"}, settings: []string{"https://app.example.com"}, audit: []string{"config-origins"}},
}

var ginRefused = []testCase{
	{file: "popular_template", start: ginEngine(ginserver.PopularTemplate), friends: []string{"https://app.example.com"}},
	{file: "clean_template", start: ginEngine(ginserver.CleanTemplate), friends: []string{"https://app.example.com"}},
	{file: "after_the_handlers", start: ginEngine(ginserver.AfterTheHandlers)},
	{file: "before_the_handlers", start: ginEngine(ginserver.BeforeTheHandlers), friends: []string{"https://app.example.com"}},
	{file: "everything_with_cookies", start: ginEngine(ginserver.EverythingWithCookies), friends: []string{"https://app.example.com"}},
	{file: "everything_without_cookies", start: ginEngine(ginserver.EverythingWithoutCookies), friends: []string{"https://app.example.com"}},
	{file: "options_aborted_first", start: ginEngine(ginserver.OptionsAbortedFirst), friends: []string{"https://app.example.com"}},
	{file: "options_forbidden", start: ginEngine(ginserver.OptionsForbidden), friends: []string{"https://app.example.com"}},
	{file: "slash_at_the_end", start: ginEngine(ginserver.SlashAtTheEnd)},
	{file: "two_origins", start: ginEngine(ginserver.TwoOrigins)},
	{file: "max_age_in_words", start: ginEngine(ginserver.MaxAgeInWords), friends: []string{"https://app.example.com"}},
	{file: "max_age_printed", start: ginEngine(ginserver.MaxAgePrinted), friends: []string{"https://app.example.com"}},
	{file: "credentials_yes", start: ginEngine(ginserver.CredentialsYes), friends: []string{"https://app.example.com"}},
	{file: "allow_header_singular", start: ginEngine(ginserver.AllowHeaderSingular), friends: []string{"https://app.example.com"}},
}

var echoRefused = []testCase{
	{file: "headers_after_next", start: echoV4(echoserver.HeadersAfterNext)},
	{file: "headers_before_next", start: echoV4(echoserver.HeadersBeforeNext), friends: []string{"https://app.example.com"}},
	{file: "no_content_first", start: echoV4(echoserver.NoContentFirst), friends: []string{"https://app.example.com"}},
	{file: "no_content_last", start: echoV4(echoserver.NoContentLast), friends: []string{"https://app.example.com"}},
	{file: "any_header_cookies", start: echoV4(echoserver.AnyHeaderCookies), friends: []string{"https://app.example.com"}},
	{file: "request_method_header", start: echoV4(echoserver.RequestMethodHeader), friends: []string{"https://app.example.com"}},
	{file: "path_in_origin", start: echoV4(echoserver.PathInOrigin)},
	{file: "added_per_origin", start: echoV4(echoserver.AddedPerOrigin)},
	{file: "week_of_max_age", start: echoV4(echoserver.WeekOfMaxAge), friends: []string{"https://app.example.com"}},
	{file: "hour_of_max_age", start: echoV4(echoserver.HourOfMaxAge), friends: []string{"https://app.example.com"}},
}

var fiber2Refused = []testCase{
	{file: "set_after_next", start: fiberV2App(fiber2server.SetAfterNext), friends: []string{"https://app.example.com"}},
	{file: "preflight_before_headers", start: fiberV2App(fiber2server.PreflightBeforeHeaders), friends: []string{"https://app.example.com"}},
	{file: "preflight_after_headers", start: fiberV2App(fiber2server.PreflightAfterHeaders), friends: []string{"https://app.example.com"}},
	{file: "star_headers_cookies", start: fiberV2App(fiber2server.StarHeadersCookies), friends: []string{"https://app.example.com"}},
	{file: "origins_together", start: fiberV2App(fiber2server.OriginsTogether)},
	{file: "origins_appended", start: fiberV2App(fiber2server.OriginsAppended)},
	{file: "short_of_a_letter", start: fiberV2App(fiber2server.ShortOfALetter)},
}

var fastHTTPRefused = []testCase{
	{file: "headers_last", start: fastHandler(fasthttpserver.HeadersLast), friends: []string{"https://app.example.com"}},
	{file: "status_of_options", start: fastHandler(fasthttpserver.StatusOfOptions), friends: []string{"https://app.example.com"}},
	{file: "status_of_options_fine", start: fastHandler(fasthttpserver.StatusOfOptionsFine), friends: []string{"https://app.example.com"}},
	{file: "two_lines", start: fastHandler(fasthttpserver.TwoLines)},
	{file: "methods_small", start: fastHandler(fasthttpserver.MethodsSmall), friends: []string{"https://app.example.com"}},
}

var lambdaRefused = []testCase{
	{file: "slash_in_origin", start: restFunction(lambdacases.SlashInOrigin)},
	{file: "origin_without_slash", start: restFunction(lambdacases.OriginWithoutSlash), friends: []string{"https://app.example.com"}},
	{file: "starred_headers_cookies", start: restFunction(lambdacases.StarredHeadersCookies), friends: []string{"https://app.example.com"}},
	{file: "named_headers_cookies", start: restFunction(lambdacases.NamedHeadersCookies), friends: []string{"https://app.example.com"}},
	{file: "options_refused", start: restFunction(lambdacases.OptionsRefused), friends: []string{"https://app.example.com"}},
	{file: "credentials_word", start: restFunction(lambdacases.CredentialsWord), friends: []string{"https://app.example.com"}},
	{file: "max_age_long", start: restFunction(lambdacases.MaxAgeLong), friends: []string{"https://app.example.com"}},
}
