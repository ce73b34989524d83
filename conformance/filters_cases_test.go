package conformance

import (
	"net/http"

	"github.com/cloudwego/hertz/pkg/route"
	"github.com/valyala/fasthttp"

	"github.com/corslint/corslint/conformance/cases/fasthttpcorscases"
	"github.com/corslint/corslint/conformance/cases/fcorscases"
	"github.com/corslint/corslint/conformance/cases/flamegocors"
	"github.com/corslint/corslint/conformance/cases/gincorsitsjamie"
	"github.com/corslint/corslint/conformance/cases/gojsonrest"
	"github.com/corslint/corslint/conformance/cases/grpcwebcors"
	"github.com/corslint/corslint/conformance/cases/hertzcors"
	"github.com/corslint/corslint/conformance/cases/iriscontrib"
	"github.com/corslint/corslint/conformance/cases/jub0bscors"
	"github.com/corslint/corslint/conformance/cases/lab259cors"
	"github.com/corslint/corslint/conformance/cases/macaroncors"
	"github.com/corslint/corslint/conformance/cases/martinicors"
	"github.com/corslint/corslint/conformance/cases/varying"
)

func hertzServer(build func() *route.Engine) start { return fixed(build, hertzEngine) }

func fastServer(build func() fasthttp.RequestHandler) start { return fixed(build, fastHTTP) }

// martiniServer starts a server whose filter is the only one of the program.
func martiniServer(build func() http.Handler) start {
	return netHTTP(func() http.Handler {
		martiniPatterns = nil
		return build()
	})
}

var fasthttpcorscasesCases = []testCase{
	{file: "default", start: fastServer(fasthttpcorscases.Default)},
	{file: "star_with_credentials", start: fastServer(fasthttpcorscases.StarWithCredentials)},
	{file: "readme", start: fastServer(fasthttpcorscases.Readme), friends: []string{"http://example.com"}},
}

var fcorscasesCases = []testCase{
	{file: "public", start: netHTTP(fcorscases.Public)},
	{file: "listed", start: netHTTP(fcorscases.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "one_origin", start: netHTTP(fcorscases.OneOrigin), friends: []string{"https://app.example.com"}},
	{file: "public_suffix", start: netHTTP(fcorscases.PublicSuffix), friends: []string{"https://example.github.io"}},
	{file: "insecure", start: netHTTP(fcorscases.Insecure)},
	{file: "insecure_tolerated", start: netHTTP(fcorscases.InsecureTolerated), friends: []string{"https://app.example.com"}},
}

var flamegocorsCases = []testCase{
	{file: "default", start: netHTTP(flamegocors.Default)},
	{file: "star_with_credentials", start: netHTTP(flamegocors.StarWithCredentials)},
	{file: "any_domain_with_credentials", start: netHTTP(flamegocors.AnyDomainWithCredentials)},
	{file: "listed", start: netHTTP(flamegocors.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "subdomains", start: netHTTP(flamegocors.Subdomains), friends: []string{"https://app.example.com", "https://example.com"}},
	{file: "any_scheme", start: netHTTP(flamegocors.AnyScheme), friends: []string{"https://app.example.com"}},
	{file: "public_suffix", start: netHTTP(flamegocors.PublicSuffix), friends: []string{"https://example.github.io"}},
	{file: "with_scheme", start: netHTTP(flamegocors.WithScheme), shutOut: []string{"https://app.example.com"}},
	{file: "one_port", start: netHTTP(flamegocors.OnePort), friends: []string{"https://app.example.com:8443"}},
}

var gincorsitsjamieCases = []testCase{
	{file: "readme", start: ginEngine(gincorsitsjamie.Readme)},
	{file: "old_readme", start: ginEngine(gincorsitsjamie.OldReadme)},
	{file: "listed", start: ginEngine(gincorsitsjamie.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "comma_without_blank", start: ginEngine(gincorsitsjamie.CommaWithoutBlank), shutOut: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "joined", start: ginEngine(gincorsitsjamie.Joined), friends: []string{"https://app.example.com", "https://www.example.com"}},
}

var gojsonrestCases = []testCase{
	{file: "readme", start: netHTTP(gojsonrest.Readme), friends: []string{"http://my.other.host"}},
	{file: "validator_says_yes", start: netHTTP(gojsonrest.ValidatorSaysYes)},
	{file: "public", start: netHTTP(gojsonrest.Public)},
}

var grpcwebcorsCases = []testCase{
	{file: "origin_function_says_yes", start: netHTTP(grpcwebcors.OriginFunctionSaysYes)},
	{file: "default", start: netHTTP(grpcwebcors.Default)},
	{file: "one_origin", start: netHTTP(grpcwebcors.OneOrigin), friends: []string{"https://app.example.com"}},
	{file: "nil_function", start: netHTTP(grpcwebcors.NilFunction)},
	{file: "options_in_a_slice", start: netHTTP(grpcwebcors.OptionsInASlice), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "contains", start: netHTTP(grpcwebcors.Contains), friends: []string{"https://app.example.com"}},
}

var hertzcorsCases = []testCase{
	{file: "default", start: hertzServer(hertzcors.Default), own: []string{"ineffective-name", "forbidden-name"}},
	{file: "listed", start: hertzServer(hertzcors.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "readme", start: hertzServer(hertzcors.Readme), friends: []string{"https://foo.com", "https://github.com"}},
	{file: "function_says_yes", start: hertzServer(hertzcors.FunctionSaysYes)},
	{file: "all_with_credentials", start: hertzServer(hertzcors.AllWithCredentials), own: []string{"ineffective-name", "forbidden-name"}},
	{file: "wildcard_port", start: hertzServer(hertzcors.WildcardPort), friends: []string{"https://example.com", "https://example.com:8443"}, own: []string{"ineffective-name", "forbidden-name"}},
	{file: "wildcard_subdomain", start: hertzServer(hertzcors.WildcardSubdomain), friends: []string{"https://app.example.com"}},
	{file: "wildcard_not_enabled", start: hertzServer(hertzcors.WildcardNotEnabled), shutOut: []string{"https://app.example.com"}},
	{file: "no_origins", start: hertzServer(hertzcors.NoOrigins)},
	{file: "trailing_slash", start: hertzServer(hertzcors.TrailingSlash), shutOut: []string{"https://app.example.com"}},
}

var iriscontribCases = []testCase{
	{file: "default", start: netHTTP(iriscontrib.Default)},
	{file: "allow_all", start: netHTTP(iriscontrib.AllowAll)},
	{file: "readme", start: netHTTP(iriscontrib.Readme), friends: []string{"http://foo.com"}},
	{file: "star_with_credentials", start: netHTTP(iriscontrib.StarWithCredentials)},
	{file: "listed", start: netHTTP(iriscontrib.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "open_ended", start: netHTTP(iriscontrib.OpenEnded), friends: []string{"https://app.example.com"}},
}

var jub0bscorsCases = []testCase{
	{file: "readme", start: netHTTP(jub0bscors.Readme), friends: []string{"https://example.com"}},
	{file: "public", start: netHTTP(jub0bscors.Public)},
	{file: "star_with_credentials", start: netHTTP(jub0bscors.StarWithCredentials)},
	{file: "subdomains", start: netHTTP(jub0bscors.Subdomains), friends: []string{"https://app.example.com", "https://example.com"}},
	{file: "insecure", start: netHTTP(jub0bscors.Insecure)},
	{file: "insecure_tolerated", start: netHTTP(jub0bscors.InsecureTolerated), friends: []string{"http://app.example.com"}},
	{file: "public_suffix_tolerated", start: netHTTP(jub0bscors.PublicSuffixTolerated), friends: []string{"https://example.github.io"}},
	{file: "public_suffix", start: netHTTP(jub0bscors.PublicSuffix)},
	{file: "local_ports", start: netHTTP(jub0bscors.LocalPorts), friends: []string{"http://localhost:3000"}},
	{file: "trailing_slash", start: netHTTP(jub0bscors.TrailingSlash)},
	{file: "reconfigured", start: netHTTP(jub0bscors.Reconfigured), friends: []string{"https://app.example.com"}},
	{file: "turned_off", start: netHTTP(jub0bscors.TurnedOff)},
	{file: "long_age", start: netHTTP(jub0bscors.LongAge)},
	{file: "default_port", start: netHTTP(jub0bscors.DefaultPort)},
}

var lab259corsCases = []testCase{
	{file: "default", start: fastServer(lab259cors.Default)},
	{file: "allow_all", start: fastServer(lab259cors.AllowAll)},
	{file: "listed", start: fastServer(lab259cors.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "function_says_yes", start: fastServer(lab259cors.FunctionSaysYes)},
	{file: "star_with_credentials", start: fastServer(lab259cors.StarWithCredentials)},
}

var macaroncorsCases = []testCase{
	{file: "default", start: netHTTP(macaroncors.Default)},
	{file: "listed", start: netHTTP(macaroncors.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "any_domain", start: netHTTP(macaroncors.AnyDomain)},
	{file: "subdomains", start: netHTTP(macaroncors.Subdomains), friends: []string{"https://app.example.com", "https://example.com"}},
	{file: "public_suffix", start: netHTTP(macaroncors.PublicSuffix), friends: []string{"https://example.herokuapp.com"}},
	{file: "any_scheme", start: netHTTP(macaroncors.AnyScheme), friends: []string{"https://app.example.com"}},
	{file: "with_scheme", start: netHTTP(macaroncors.WithScheme), shutOut: []string{"https://app.example.com"}},
}

var martinicorsCases = []testCase{
	{file: "readme", start: martiniServer(martinicors.Readme), friends: []string{"https://a.foo.com"}},
	{file: "all_origins", start: martiniServer(martinicors.AllOrigins), own: []string{"invalid-allow-credentials"}},
	{file: "star_listed", start: martiniServer(martinicors.StarListed)},
}

var varyingCases = []testCase{
	{file: "jsonrest_one_origin", start: netHTTP(varying.JsonrestOneOrigin), friends: []string{"https://app.example.com"}},
	{file: "jsonrest_list", start: netHTTP(varying.JsonrestList), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "jsonrest_suffix", start: netHTTP(varying.JsonrestSuffix), friends: []string{"https://app.example.com", "https://example.com"}},
	{file: "jsonrest_suffix_with_dot", start: netHTTP(varying.JsonrestSuffixWithDot), friends: []string{"https://app.example.com"}},
	{file: "gorestful_listed", start: netHTTP(varying.GorestfulListed), friends: []string{"https://app.example.com"}},
	{file: "gorestful_echo", start: netHTTP(varying.GorestfulEcho)},
	{file: "gorilla_validator", start: netHTTP(varying.GorillaValidator), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "gorilla_validator_of_prefix", start: netHTTP(varying.GorillaValidatorOfPrefix), friends: []string{"https://app.example.com"}},
}
