package conformance

import (
	"net/http"

	rscors "github.com/corslint/corslint/conformance/cases/rscors"
)

var rsCORSCases = []testCase{
	{file: "default_options", start: netHTTP(rscors.DefaultOptions)},
	{file: "listed_origins", start: netHTTP(rscors.ListedOrigins), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "star_with_credentials", start: netHTTP(rscors.StarWithCredentials)},
	{file: "empty_with_credentials", start: netHTTP(rscors.EmptyWithCredentials)},
	{file: "function_says_yes", start: netHTTP(rscors.FunctionSaysYes)},
	{file: "function_without_credentials", start: netHTTP(rscors.FunctionWithoutCredentials)},
	{file: "function_of_suffix", start: netHTTP(rscors.FunctionOfSuffix), friends: []string{"https://app.example.com"}},
	{file: "function_of_list", start: netHTTP(rscors.FunctionOfList), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "wildcard_subdomain", start: netHTTP(rscors.WildcardSubdomain), friends: []string{"https://app.example.com"}},
	{file: "wildcard_glued", start: netHTTP(rscors.WildcardGlued), friends: []string{"https://app.example.com"}},
	{file: "branch_by_environment", start: netHTTP(rscors.BranchByEnvironment), friends: []string{"https://app.example.com"}},
	{file: "configured_origins", start: listed(rscors.ConfiguredOrigins, httpHandler[http.Handler]), friends: []string{"https://app.example.com"}, settings: []string{"https://app.example.com"}, unknown: "the operator lists the origins"},
	{file: "configured_function", start: listed(rscors.ConfiguredFunction, httpHandler[http.Handler]), friends: []string{"https://app.example.com"}, settings: []string{"https://app.example.com"}},
	{file: "null_listed", start: netHTTP(rscors.NullListed), friends: []string{"https://app.example.com"}},
	{file: "package_variable", start: netHTTP(rscors.PackageVariable), friends: []string{"https://app.example.com", "http://app.example.com"}},
}
