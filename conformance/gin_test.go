package conformance

import (
	"github.com/gin-gonic/gin"

	ginserver "github.com/corslint/corslint/conformance/cases/gin"
)

func ginEngine(build func() *gin.Engine) start { return fixed(build, httpHandler[*gin.Engine]) }

var ginCases = []testCase{
	{file: "cors_template", start: ginEngine(ginserver.CorsTemplate)},
	{file: "cors_by_rules", start: ginEngine(ginserver.CorsByRules), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "star_with_credentials", start: ginEngine(ginserver.StarWithCredentials)},
	{file: "star_without_credentials", start: ginEngine(ginserver.StarWithoutCredentials)},
	{file: "group_reflects", start: ginEngine(ginserver.GroupReflects), paths: []string{"/api/me", "/health"}},
	{file: "group_allowlist", start: ginEngine(ginserver.GroupAllowlist), friends: []string{"https://app.example.com"}, paths: []string{"/api/me"}},
	{file: "abort_forbidden", start: ginEngine(ginserver.AbortForbidden), friends: []string{"https://app.example.com"}},
	{file: "abort_forgotten", start: ginEngine(ginserver.AbortForgotten), friends: []string{"https://app.example.com"}},
	{file: "has_suffix_host", start: ginEngine(ginserver.HasSuffixHost), friends: []string{"https://app.example.com"}},
	{file: "has_suffix_dot_host", start: ginEngine(ginserver.HasSuffixDotHost), friends: []string{"https://app.example.com"}},
	{file: "default_to_star", start: ginEngine(ginserver.DefaultToStar), friends: []string{"https://app.example.com"}},
	{file: "empty_header_deletes", start: ginEngine(ginserver.EmptyHeaderDeletes), friends: []string{"https://app.example.com"}},
	{file: "handler_sets_itself", start: ginEngine(ginserver.HandlerSetsItself), friends: []string{"https://app.example.com"}, paths: []string{"/feed", "/account"}},
	{file: "controller_methods", start: ginEngine(ginserver.ControllerMethods), friends: []string{"https://app.example.com"}},
	{file: "configured_list", start: listed(ginserver.ConfiguredList, httpHandler[*gin.Engine]), friends: []string{"https://app.example.com"}, settings: []string{"https://app.example.com"}},
	{file: "configured_list_exact", start: listed(ginserver.ConfiguredListExact, httpHandler[*gin.Engine]), friends: []string{"https://app.example.com"}, settings: []string{"https://app.example.com"}},
	{file: "query_origin", start: ginEngine(ginserver.QueryOrigin)},
	{file: "wraps_net_http", start: ginEngine(ginserver.WrapsNetHTTP), friends: []string{"https://app.example.com"}},
	{file: "refused_as_pure_json", start: ginEngine(ginserver.RefusedAsPureJSON), friends: []string{"https://app.example.com"}},
	{file: "abort_without_return", start: ginEngine(ginserver.AbortWithoutReturn)},
}
