package conformance

import (
	"net/http"

	beegocases "github.com/corslint/corslint/conformance/cases/beego"
	"github.com/corslint/corslint/conformance/cases/goacors"
	goframecases "github.com/corslint/corslint/conformance/cases/goframe"
	gorestfulcases "github.com/corslint/corslint/conformance/cases/gorestful"
	gozerocases "github.com/corslint/corslint/conformance/cases/gozero"
	iriscases "github.com/corslint/corslint/conformance/cases/iriscors"
)

var irisCORSCases = []testCase{
	{file: "default_application", start: netHTTP(iriscases.DefaultApplication)},
	{file: "plain_application", start: netHTTP(iriscases.PlainApplication)},
	{file: "untouched", start: netHTTP(iriscases.Untouched)},
	{file: "star", start: netHTTP(iriscases.Star)},
	{file: "any_origin_function", start: netHTTP(iriscases.AnyOriginFunction)},
	{file: "listed", start: netHTTP(iriscases.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "listed_in_a_line", start: netHTTP(iriscases.ListedInALine), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "regexp_unanchored", start: netHTTP(iriscases.RegexpUnanchored), friends: []string{"https://app.example.com"}},
	{file: "regexp_anchored", start: netHTTP(iriscases.RegexpAnchored), friends: []string{"https://app.example.com"}},
	{file: "last_call_decides", start: netHTTP(iriscases.LastCallDecides), friends: []string{"https://app.example.com"}},
	{file: "list_after_function", start: netHTTP(iriscases.ListAfterFunction), friends: []string{"https://app.example.com"}},
	{file: "function_of_suffix", start: netHTTP(iriscases.FunctionOfSuffix), friends: []string{"https://app.example.com"}},
	{file: "without_credentials", start: netHTTP(iriscases.WithoutCredentials), own: []string{"invalid-allow-credentials"}},
	{file: "listed_without_credentials", start: netHTTP(iriscases.ListedWithoutCredentials), friends: []string{"https://app.example.com"}, own: []string{"invalid-allow-credentials"}},
	{file: "max_age", start: netHTTP(iriscases.MaxAge), friends: []string{"https://app.example.com"}},
	{file: "bare_domain", start: netHTTP(iriscases.BareDomain), shutOut: []string{"https://app.example.com"}},
	{file: "matcher_of_list", start: netHTTP(iriscases.MatcherOfList), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "matcher_of_prefix", start: netHTTP(iriscases.MatcherOfPrefix), friends: []string{"https://app.example.com"}},
}

var goFrameCases = []testCase{
	{file: "middleware", start: netHTTP(goframecases.Middleware), own: []string{"ineffective-name", "forbidden-name", "invalid-max-age"}},
	{file: "header_echo", start: netHTTP(goframecases.HeaderEcho)},
	{file: "header_listed", start: netHTTP(goframecases.HeaderListed), friends: []string{"https://app.example.com"}},
	{file: "default", start: netHTTP(goframecases.Default), own: []string{"ineffective-name", "forbidden-name", "invalid-max-age"}},
	{file: "default_options", start: netHTTP(goframecases.DefaultOptions), own: []string{"ineffective-name", "forbidden-name", "invalid-max-age"}},
	{file: "domain_of_default", start: netHTTP(goframecases.DomainOfDefault), friends: []string{"https://app.example.com", "https://example.com"}, own: []string{"ineffective-name", "forbidden-name", "invalid-max-age"}},
	{file: "top_level_domain", start: netHTTP(goframecases.TopLevelDomain), friends: []string{"https://example.com"}, own: []string{"ineffective-name", "forbidden-name", "invalid-max-age"}},
	{file: "star", start: netHTTP(goframecases.Star)},
	{file: "star_with_credentials", start: netHTTP(goframecases.StarWithCredentials), own: []string{"ineffective-name", "forbidden-name", "invalid-max-age"}},
	{file: "one_origin", start: netHTTP(goframecases.OneOrigin), friends: []string{"https://app.example.com"}},
	{file: "several_in_one", start: netHTTP(goframecases.SeveralInOne), shutOut: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "star_without_credentials", start: netHTTP(goframecases.StarWithoutCredentials)},
	{file: "domain_with_scheme", start: netHTTP(goframecases.DomainWithScheme), shutOut: []string{"https://app.example.com"}, own: []string{"ineffective-name", "forbidden-name", "invalid-max-age"}},
}

var goZeroCases = []testCase{
	{file: "star", start: netHTTP(gozerocases.Star), own: []string{"ineffective-name", "forbidden-name"}},
	{file: "nothing_listed", start: netHTTP(gozerocases.NothingListed), own: []string{"ineffective-name", "forbidden-name"}},
	{file: "listed", start: netHTTP(gozerocases.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "domain", start: netHTTP(gozerocases.Domain), friends: []string{"https://app.example.com"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "public_suffix", start: netHTTP(gozerocases.PublicSuffix), friends: []string{"https://example.github.io"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "custom", start: netHTTP(gozerocases.Custom), friends: []string{"https://app.example.com"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "custom_star", start: netHTTP(gozerocases.CustomStar), own: []string{"ineffective-name", "forbidden-name"}},
	{file: "headers", start: netHTTP(gozerocases.Headers), own: []string{"ineffective-name", "forbidden-name"}},
	{file: "origin_with_scheme", start: netHTTP(gozerocases.OriginWithScheme), friends: []string{"https://app.example.com"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "trailing_slash", start: netHTTP(gozerocases.TrailingSlash), shutOut: []string{"https://app.example.com"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "httpx_refuses", start: netHTTP(gozerocases.HttpxRefuses), friends: []string{"https://app.example.com"}},
	{file: "httpx_fails", start: netHTTP(gozerocases.HttpxFails), friends: []string{"https://app.example.com"}},
	{file: "httpx_answers", start: netHTTP(gozerocases.HttpxAnswers)},
	{file: "httpx_first", start: netHTTP(gozerocases.HttpxFirst)},
	{file: "listed_in_a_slice", start: netHTTP(gozerocases.ListedInASlice), friends: []string{"https://app.example.com", "https://www.example.com"}, own: []string{"ineffective-name", "forbidden-name"}},
}

var goRestfulCases = []testCase{
	{file: "cookies_for_all", start: netHTTP(gorestfulcases.CookiesForAll)},
	{file: "all_by_expression", start: netHTTP(gorestfulcases.AllByExpression)},
	{file: "nothing_listed", start: netHTTP(gorestfulcases.NothingListed)},
	{file: "listed", start: netHTTP(gorestfulcases.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "function_of_suffix", start: netHTTP(gorestfulcases.FunctionOfSuffix), friends: []string{"https://app.example.com"}},
	{file: "function_of_list", start: netHTTP(gorestfulcases.FunctionOfList), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "star", start: netHTTP(gorestfulcases.Star), shutOut: []string{"https://app.example.com"}},
	{file: "package_variable", start: netHTTP(gorestfulcases.PackageVariable)},
}

var beegoCases = []testCase{
	{file: "star_listed", start: beegoRouter(beegocases.StarListed), own: []string{"ineffective-name", "forbidden-name"}},
	{file: "all_origins_with_credentials", start: beegoRouter(beegocases.AllOriginsWithCredentials), own: []string{"ineffective-name", "forbidden-name"}},
	{file: "listed", start: beegoRouter(beegocases.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "subdomains", start: beegoRouter(beegocases.Subdomains), friends: []string{"https://app.example.com"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "open_ended", start: beegoRouter(beegocases.OpenEnded), friends: []string{"https://example.com"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "zero", start: beegoRouter(beegocases.Zero)},
	{file: "all_origins", start: beegoRouter(beegocases.AllOrigins), own: []string{"invalid-allow-credentials"}},
	{file: "documented", start: beegoRouter(beegocases.Documented), friends: []string{"https://a.foo.com"}},
	{file: "any_end", start: beegoRouter(beegocases.AnyEnd), friends: []string{"https://foo.com"}},
	{file: "listed_without_credentials", start: beegoRouter(beegocases.ListedWithoutCredentials), friends: []string{"https://app.example.com"}, own: []string{"invalid-allow-credentials"}},
}

// beegoRouter starts a server whose filter is the only one of the program.
func beegoRouter(build func() http.Handler) start {
	return netHTTP(func() http.Handler {
		beegoPatterns = nil
		return build()
	})
}

var goaCORSCases = []testCase{
	{file: "star_with_credentials", start: netHTTP(goacors.StarWithCredentials)},
	{file: "listed", start: netHTTP(goacors.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "wildcard", start: netHTTP(goacors.Wildcard), friends: []string{"https://app.example.com"}},
	{file: "wildcard_without_dot", start: netHTTP(goacors.WildcardWithoutDot), friends: []string{"https://app.example.com", "https://example.com"}},
	{file: "expression", start: netHTTP(goacors.Expression), friends: []string{"https://app.example.com"}},
	{file: "expression_unanchored", start: netHTTP(goacors.ExpressionUnanchored), friends: []string{"https://app.example.com"}},
	{file: "expression_between_slashes", start: netHTTP(goacors.ExpressionBetweenSlashes), friends: []string{"https://app.example.com"}},
}
