package conformance

import gincors "github.com/corslint/corslint/conformance/cases/gincors"

var ginCORSCases = []testCase{
	{file: "default_config", start: ginEngine(gincors.DefaultConfig), friends: []string{"https://app.example.com"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "default_middleware", start: ginEngine(gincors.DefaultMiddleware), own: []string{"ineffective-name", "forbidden-name"}},
	{file: "opened_after", start: ginEngine(gincors.OpenedAfter), friends: []string{"https://app.example.com"}},
	{file: "opened_apart", start: ginEngine(gincors.OpenedApart), friends: []string{"https://app.example.com"}, paths: []string{"/own/me", "/public/"}},
	{file: "all_with_credentials", start: ginEngine(gincors.AllWithCredentials), own: []string{"ineffective-name", "forbidden-name"}},
	{file: "function_says_yes", start: ginEngine(gincors.FunctionSaysYes)},
	{file: "function_of_one", start: ginEngine(gincors.FunctionOfOne), friends: []string{"https://app.example.com", "https://admin.example.com"}},
	{file: "regexp_unanchored", start: ginEngine(gincors.RegexpUnanchored), friends: []string{"https://app.example.com"}},
	{file: "wildcard_subdomain", start: ginEngine(gincors.WildcardSubdomain), friends: []string{"https://app.example.com"}},
	{file: "wildcard_open_ended", start: ginEngine(gincors.WildcardOpenEnded), friends: []string{"https://example.com", "https://example.com:8443"}},
	{file: "no_origins", start: ginEngine(gincors.NoOrigins)},
	{file: "bare_host", start: ginEngine(gincors.BareHost)},
}
