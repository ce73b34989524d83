package conformance

import (
	fiber2server "github.com/gofiber/fiber/v2"
	fiber3server "github.com/gofiber/fiber/v3"
	echo4server "github.com/labstack/echo/v4"
	echo5server "github.com/labstack/echo/v5"

	chicors "github.com/corslint/corslint/conformance/cases/chicors"
	echo5cors "github.com/corslint/corslint/conformance/cases/echo5cors"
	echocors "github.com/corslint/corslint/conformance/cases/echocors"
	fiber2cors "github.com/corslint/corslint/conformance/cases/fiber2cors"
	fiber3cors "github.com/corslint/corslint/conformance/cases/fiber3cors"
	gorillacors "github.com/corslint/corslint/conformance/cases/gorillacors"
)

var chiCORSCases = []testCase{
	{file: "listed", start: netHTTP(chicors.Listed), friends: []string{"https://app.example.com"}},
	{file: "readme", start: netHTTP(chicors.Readme)},
	{file: "readme_without_credentials", start: netHTTP(chicors.ReadmeWithoutCredentials)},
	{file: "allow_all", start: netHTTP(chicors.AllowAll)},
	{file: "star_and_function", start: netHTTP(chicors.StarAndFunction)},
	{file: "function_says_yes", start: netHTTP(chicors.FunctionSaysYes)},
	{file: "function_of_map", start: netHTTP(chicors.FunctionOfMap), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "options_returned", start: netHTTP(chicors.OptionsReturned), friends: []string{"http://localhost:3000"}},
	{file: "constant_list", start: netHTTP(chicors.ConstantList), friends: []string{"https://app.example.com", "http://www.example.com"}},
}

func echo4Server(build func() *echo4server.Echo) start {
	return fixed(build, httpHandler[*echo4server.Echo])
}

var echo4CORSCases = []testCase{
	{file: "default", start: echo4Server(echocors.Default)},
	{file: "listed", start: echo4Server(echocors.Listed), friends: []string{"https://app.example.com"}},
	{file: "default_changed", start: echo4Server(echocors.DefaultChanged)},
	{file: "unsafe_wildcard", start: echo4Server(echocors.UnsafeWildcard)},
	{file: "star_with_credentials", start: echo4Server(echocors.StarWithCredentials)},
	{file: "star_within", start: echo4Server(echocors.StarWithin), friends: []string{"https://api.example.com"}},
	{file: "subdomains", start: echo4Server(echocors.Subdomains), friends: []string{"https://app.example.com", "https://example.com"}},
	{file: "function_with_error", start: echo4Server(echocors.FunctionWithError), friends: []string{"https://app.example.com"}},
	{file: "function_by_regexp", start: echo4Server(echocors.FunctionByRegexp), friends: []string{"https://app.example.com"}},
}

func echo5Server(build func() *echo5server.Echo) start {
	return fixed(build, httpHandler[*echo5server.Echo])
}

var echo5CORSCases = []testCase{
	{file: "public", start: echo5Server(echo5cors.Public)},
	{file: "nobody", start: echo5Server(echo5cors.Nobody)},
	{file: "listed", start: echo5Server(echo5cors.Listed), friends: []string{"https://app.example.com"}},
	{file: "star_with_credentials", start: echo5Server(echo5cors.StarWithCredentials)},
	{file: "trailing_slash", start: echo5Server(echo5cors.TrailingSlash)},
	{file: "function_says_yes", start: echo5Server(echo5cors.FunctionSaysYes)},
	{file: "function_of_suffix", start: echo5Server(echo5cors.FunctionOfSuffix), friends: []string{"https://app.example.com"}},
	{file: "function_of_one", start: echo5Server(echo5cors.FunctionOfOne), friends: []string{"https://app.example.com"}},
}

func fiber2Server(build func() *fiber2server.App) start { return fixed(build, fiberV2) }

var fiber2CORSCases = []testCase{
	{file: "default", start: fiber2Server(fiber2cors.Default)},
	{file: "listed", start: fiber2Server(fiber2cors.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "joined", start: fiber2Server(fiber2cors.Joined), friends: []string{"https://app.example.com", "http://www.example.com"}},
	{file: "star_with_credentials", start: fiber2Server(fiber2cors.StarWithCredentials)},
	{file: "credentials_only", start: fiber2Server(fiber2cors.CredentialsOnly)},
	{file: "function_says_yes", start: fiber2Server(fiber2cors.FunctionSaysYes)},
	{file: "function_by_environment", start: single(fiber2cors.FunctionByEnvironment, fiberV2), settings: []string{"production"}, opens: "development", friends: []string{"https://app.example.com"}},
	{file: "subdomains", start: fiber2Server(fiber2cors.Subdomains), friends: []string{"https://app.example.com"}},
	{file: "public_suffix", start: fiber2Server(fiber2cors.PublicSuffix), friends: []string{"https://me.github.io"}},
	{file: "bare_host", start: fiber2Server(fiber2cors.BareHost)},
}

func fiber3Server(build func() *fiber3server.App) start { return fixed(build, fiberV3) }

var fiber3CORSCases = []testCase{
	{file: "default", start: fiber3Server(fiber3cors.Default)},
	{file: "listed", start: fiber3Server(fiber3cors.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "listed_then_star", start: fiber3Server(fiber3cors.ListedThenStar)},
	{file: "function_says_yes", start: fiber3Server(fiber3cors.FunctionSaysYes)},
	{file: "function_of_host", start: fiber3Server(fiber3cors.FunctionOfHost), friends: []string{"https://app.example.com"}},
	{file: "any_port", start: fiber3Server(fiber3cors.AnyPort)},
}

var gorillaCORSCases = []testCase{
	{file: "default", start: netHTTP(gorillacors.Default)},
	{file: "listed", start: netHTTP(gorillacors.Listed), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "listed_one", start: netHTTP(gorillacors.ListedOne), friends: []string{"https://app.example.com"}},
	{file: "star_with_credentials", start: netHTTP(gorillacors.StarWithCredentials)},
	{file: "validator_says_yes", start: netHTTP(gorillacors.ValidatorSaysYes)},
	{file: "validator_of_list", start: netHTTP(gorillacors.ValidatorOfList), friends: []string{"https://app.example.com", "https://www.example.com"}},
	{file: "null_listed", start: netHTTP(gorillacors.NullListed), friends: []string{"https://app.example.com"}},
}
