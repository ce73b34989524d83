package conformance

import (
	"github.com/labstack/echo/v4"
	echov5 "github.com/labstack/echo/v5"

	echoserver "github.com/corslint/corslint/conformance/cases/echo"
	echo5server "github.com/corslint/corslint/conformance/cases/echo5"
)

func echoV4(build func() *echo.Echo) start   { return fixed(build, httpHandler[*echo.Echo]) }
func echoV5(build func() *echov5.Echo) start { return fixed(build, httpHandler[*echov5.Echo]) }

var echoCases = []testCase{
	{file: "reflects", start: echoV4(echoserver.Reflects), preflights: true},
	{file: "refused_by_error", start: echoV4(echoserver.RefusedByError), friends: []string{"https://app.example.com"}},
	{file: "error_after_answer", start: echoV4(echoserver.ErrorAfterAnswer)},
	{file: "allowlist", start: echoV4(echoserver.Allowlist), friends: []string{"https://app.example.com", "https://www.example.com"}, preflights: true},
	{file: "forbidden_error", start: echoV4(echoserver.ForbiddenError), friends: []string{"https://app.example.com"}},
	{file: "regexp_half_anchored", start: echoV4(echoserver.RegexpHalfAnchored), friends: []string{"https://app.example.com"}},
	{file: "regexp_fully_anchored", start: echoV4(echoserver.RegexpFullyAnchored), friends: []string{"https://app.example.com"}},
	{file: "wildcard_stream", start: echoV4(echoserver.WildcardStream)},
	{file: "wildcard_credentials", start: echoV4(echoserver.WildcardCredentials)},
	{file: "writer_header", start: echoV4(echoserver.WriterHeader), friends: []string{"https://app.example.com"}},
	{file: "before_hook", start: echoV4(echoserver.BeforeHook), unknown: "what a hook of the response does is not followed"},
	{file: "null_accepted", start: echoV4(echoserver.NullAccepted), friends: []string{"https://app.example.com"}},
	{file: "scheme_ignored", start: echoV4(echoserver.SchemeIgnored), friends: []string{"https://app.example.com"}},
	{file: "scheme_cut", start: echoV4(echoserver.SchemeCut), friends: []string{"https://app.example.com"}},
	{file: "group_with_options", start: echoV4(echoserver.GroupWithOptions), friends: []string{"https://app.example.com"}, paths: []string{"/v1/items"}},
	{file: "group_with_star", start: echoV4(echoserver.GroupWithStar), paths: []string{"/v1/items"}},
	{file: "vary_missing", start: echoV4(echoserver.VaryMissing), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "configured_pattern", start: single(echoserver.ConfiguredPattern, httpHandler[*echo.Echo]), friends: []string{"https://app.example.com"}, settings: []string{"https://.*\\.example\\.com"}},
	{file: "configured_pattern_anchored", start: single(echoserver.ConfiguredPatternAnchored, httpHandler[*echo.Echo]), friends: []string{"https://app.example.com"}, settings: []string{"https://[a-z]+\\.example\\.com"}},
}

var echo5Cases = []testCase{
	{file: "reflects", start: echoV5(echo5server.Reflects)},
	{file: "refused_by_error", start: echoV5(echo5server.RefusedByError), friends: []string{"https://app.example.com"}},
	{file: "allowlist", start: echoV5(echo5server.Allowlist), friends: []string{"https://app.example.com"}},
	{file: "prefix_without_end", start: echoV5(echo5server.PrefixWithoutEnd), friends: []string{"https://app.example.com"}},
	{file: "exact_helper", start: echoV5(echo5server.ExactHelper), friends: []string{"https://app.example.com"}},
	{file: "public_star", start: echoV5(echo5server.PublicStar)},
	{file: "plain_reflection", start: echoV5(echo5server.PlainReflection)},
}
