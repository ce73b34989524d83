package conformance

import "github.com/corslint/corslint/conformance/cases/across"

var acrossCases = []testCase{
	{file: "everybody", start: netHTTP(across.Everybody)},
	{file: "listed", start: netHTTP(across.Listed), friends: []string{"https://app.example.com"}},
	{file: "listed_and_more", start: netHTTP(across.ListedAndMore), friends: []string{"https://app.example.com", "https://www.example.org"}},
	{file: "by_environment", start: netHTTP(across.ByEnvironment), friends: []string{"https://app.example.com"}},
	{file: "under_domain", start: netHTTP(across.UnderDomain), friends: []string{"https://app.example.com"}},
	{file: "under_dot", start: netHTTP(across.UnderDot), friends: []string{"https://app.example.com"}},
	{file: "variable", start: netHTTP(across.Variable), friends: []string{"https://app.example.com"}},
	{file: "variable_exact", start: netHTTP(across.VariableExact), friends: []string{"https://app.example.com"}},
	{file: "list", start: netHTTP(across.List), friends: []string{"https://app.example.com"}},
	{file: "list_exact", start: netHTTP(across.ListExact), friends: []string{"https://app.example.com"}},
	{file: "given", start: netHTTP(across.Given), friends: []string{"https://app.example.com"}},
	{file: "given_glued", start: netHTTP(across.GivenGlued), friends: []string{"https://app.example.org", "https://app.example.com"}},
	{file: "given_nobody", start: netHTTP(across.GivenNobody)},
	{file: "loaded", start: netHTTP(across.Loaded)},
	{file: "function", start: netHTTP(across.Function), friends: []string{"https://app.example.com"}},
	{file: "gin_function", start: ginEngine(across.GinFunction), own: []string{"ineffective-name", "forbidden-name"}},
	{file: "gin_listed", start: ginEngine(across.GinListed), friends: []string{"https://app.example.com"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "echo_function", start: echo4Server(across.EchoFunction), friends: []string{"https://app.example.com"}},
	{file: "gorilla_options", start: netHTTP(across.GorillaOptions), friends: []string{"https://app.example.com"}},
	{file: "gorilla_trusted", start: netHTTP(across.GorillaTrusted), friends: []string{"https://app.example.com", "https://www.example.com"}},
}
