package conformance

import (
	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	"github.com/valyala/fasthttp"

	fasthttpserver "github.com/corslint/corslint/conformance/cases/fasthttp"
	fiber2server "github.com/corslint/corslint/conformance/cases/fiber2"
	fiber3server "github.com/corslint/corslint/conformance/cases/fiber3"
)

func fiberV2App(build func() *fiber2.App) start              { return fixed(build, fiberV2) }
func fiberV3App(build func() *fiber3.App) start              { return fixed(build, fiberV3) }
func fastHandler(build func() fasthttp.RequestHandler) start { return fixed(build, fastHTTP) }

var fiber2Cases = []testCase{
	{file: "reflects", start: fiberV2App(fiber2server.Reflects), preflights: true},
	{file: "refused_by_error", start: fiberV2App(fiber2server.RefusedByError), friends: []string{"https://app.example.com"}},
	{file: "allowlist", start: fiberV2App(fiber2server.Allowlist), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "vary_appended", start: fiberV2App(fiber2server.VaryAppended), friends: []string{"https://app.example.com"}},
	{file: "vary_forgotten", start: fiberV2App(fiber2server.VaryForgotten), friends: []string{"https://app.example.com"}},
	{file: "headers_after_send", start: fiberV2App(fiber2server.HeadersAfterSend), friends: []string{"https://app.example.com"}},
	{file: "reflects_after_next", start: fiberV2App(fiber2server.ReflectsAfterNext)},
	{file: "wildcard_credentials", start: fiberV2App(fiber2server.WildcardCredentials)},
	{file: "wildcard_downloads", start: fiberV2App(fiber2server.WildcardDownloads), paths: []string{"/files/a"}},
	{file: "raw_header", start: fiberV2App(fiber2server.RawHeader)},
	{file: "raw_header_checked", start: fiberV2App(fiber2server.RawHeaderChecked), friends: []string{"https://app.example.com"}},
	{file: "refuses_with_status", start: fiberV2App(fiber2server.RefusesWithStatus), friends: []string{"https://app.example.com"}},
	{file: "suffix_of_host", start: fiberV2App(fiber2server.SuffixOfHost), friends: []string{"https://app.example.com"}},
	{file: "suffix_of_host_dotted", start: fiberV2App(fiber2server.SuffixOfHostDotted), friends: []string{"https://app.example.com", "https://example.com"}},
	{file: "preview_deployments", start: fiberV2App(fiber2server.PreviewDeployments), friends: []string{"https://shop.example.com", "https://shop-git-main.vercel.app"}},
	{file: "config_empty_reflects", start: single(fiber2server.ConfigEmptyReflects, fiberV2), friends: []string{"https://app.example.com"}, settings: []string{"https://app.example.com"}},
	{file: "config_comma_list", start: single(fiber2server.ConfigCommaList, fiberV2), friends: []string{"https://app.example.com", "https://www.example.com"}, settings: []string{"https://app.example.com,", "https://www.example.com"}},
}

var fiber3Cases = []testCase{
	{file: "reflects", start: fiberV3App(fiber3server.Reflects)},
	{file: "refused_by_error", start: fiberV3App(fiber3server.RefusedByError), friends: []string{"https://app.example.com"}},
	{file: "allowlist", start: fiberV3App(fiber3server.Allowlist), friends: []string{"https://app.example.com"}},
	{file: "res_and_req", start: fiberV3App(fiber3server.ResAndReq)},
	{file: "res_and_req_checked", start: fiberV3App(fiber3server.ResAndReqChecked), friends: []string{"https://app.example.com"}},
	{file: "status_chained", start: fiberV3App(fiber3server.StatusChained), friends: []string{"https://app.example.com"}},
	{file: "null_for_apps", start: fiberV3App(fiber3server.NullForApps), friends: []string{"https://app.example.com"}},
	{file: "capacitor_app", start: fiberV3App(fiber3server.CapacitorApp), friends: []string{"https://app.example.com", "http://localhost"}},
	{file: "plain_http_intranet", start: fiberV3App(fiber3server.PlainHTTPIntranet), friends: []string{"http://intranet.example.com"}},
	{file: "wildcard_json", start: fiberV3App(fiber3server.WildcardJSON)},
	{file: "query_parameter", start: fiberV3App(fiber3server.QueryParameter)},
}

var fastHTTPCases = []testCase{
	{file: "reflects", start: fastHandler(fasthttpserver.Reflects)},
	{file: "allowlist", start: fastHandler(fasthttpserver.Allowlist), friends: []string{"https://app.example.com"}},
	{file: "all_bytes", start: fastHandler(fasthttpserver.AllBytes)},
	{file: "bytes_equal", start: fastHandler(fasthttpserver.BytesEqual), friends: []string{"https://app.example.com"}},
	{file: "bytes_suffix", start: fastHandler(fasthttpserver.BytesSuffix), friends: []string{"https://app.example.com"}},
	{file: "middleware", start: fastHandler(fasthttpserver.Middleware), friends: []string{"https://app.example.com", "https://www.example.com"}, preflights: true},
	{file: "middleware_star", start: listed(fasthttpserver.MiddlewareStar, fastHTTP), friends: []string{"https://app.example.com"}, settings: []string{"https://app.example.com"}},
	{file: "wildcard", start: fastHandler(fasthttpserver.Wildcard)},
	{file: "wildcard_credentials", start: fastHandler(fasthttpserver.WildcardCredentials)},
	{file: "error_path", start: fastHandler(fasthttpserver.ErrorPath), friends: []string{"https://app.example.com"}},
	{file: "status_then_headers", start: fastHandler(fasthttpserver.StatusThenHeaders)},
	{file: "referer", start: fastHandler(fasthttpserver.Referer)},
	{file: "vary_missing", start: fastHandler(fasthttpserver.VaryMissing), friends: []string{"https://app.example.com"}},
	{file: "removed", start: fastHandler(fasthttpserver.Removed), friends: []string{"https://app.example.com"}},
}
