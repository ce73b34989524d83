package conformance

import "github.com/corslint/corslint/conformance/cases/lambda"

func restFunction(handle proxyFunction) start {
	return start{build: func([]string) exchange { return restAPI(handle) }}
}

func httpAPIFunction(handle httpFunction) start {
	return start{build: func([]string) exchange { return httpAPI(handle) }}
}

var lambdaCases = []testCase{
	{file: "star_headers", start: restFunction(lambdacases.StarHeaders)},
	{file: "star_headers_credentials", start: restFunction(lambdacases.StarHeadersCredentials)},
	{file: "reflects_literal", start: restFunction(lambdacases.ReflectsLiteral)},
	{file: "refused_by_error", start: restFunction(lambdacases.RefusedByError), friends: []string{"https://app.example.com"}},
	{file: "constant_literal", start: restFunction(lambdacases.ConstantLiteral), friends: []string{"https://app.example.com"}},
	{file: "cors_headers_helper", start: restFunction(lambdacases.CorsHeadersHelper), friends: []string{"https://app.example.com", "https://www.example.com"}, preflights: true},
	{file: "cors_headers_helper_reflects", start: restFunction(lambdacases.CorsHeadersHelperReflects)},
	{file: "response_helper", start: restFunction(lambdacases.ResponseHelper), friends: []string{"https://app.example.com"}},
	{file: "response_helper_unchecked", start: restFunction(lambdacases.ResponseHelperUnchecked)},
	{file: "multi_value", start: restFunction(lambdacases.MultiValue)},
	{file: "multi_value_checked", start: restFunction(lambdacases.MultiValueChecked), friends: []string{"https://app.example.com"}},
	{file: "contains_host", start: restFunction(lambdacases.ContainsHost), friends: []string{"https://app.example.com"}},
	{file: "equal_host", start: restFunction(lambdacases.EqualHost), friends: []string{"https://app.example.com"}},
	{file: "vary_missing", start: restFunction(lambdacases.VaryMissing), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "httpapi_reflects", start: httpAPIFunction(lambdacases.HTTPAPIReflects)},
	{file: "httpapi_allowlist", start: httpAPIFunction(lambdacases.HTTPAPIAllowlist), friends: []string{"https://app.example.com"}},
	{file: "from_environment", start: restFunction(lambdacases.FromEnvironment), unknown: "the environment is known when the function starts"},
}
