package model

// irisCORS is github.com/kataras/iris/v12/middleware/cors, v12.2.0 to v12.2.11.
// Each of the methods that say who is allowed replaces what the others have said
// (cors.go, AllowOriginFunc). A custom extractor may take the Origin from
// anywhere.
var irisCORS = &Library{
	Paths: []string{"github.com/kataras/iris/v12/middleware/cors"},
	Entries: []Entry{
		{Name: "(*….CORS).Handler"},
		{Name: "….New", Kind: Chains, Sets: irisDefaults},
		{Name: "(*….CORS).AllowOrigin", Kind: Chains, Args: []Option{Origins}, Clears: irisAllowed},
		{Name: "(*….CORS).AllowOrigins", Kind: Chains, Args: []Option{Origins}, Clears: irisAllowed},
		{Name: "(*….CORS).AllowOriginRegex", Kind: Chains, Args: []Option{Regexps}, Clears: irisAllowed},
		{Name: "(*….CORS).AllowOriginFunc", Kind: Chains, Args: []Option{Decides}, Clears: irisAllowed},
		{Name: "(*….CORS).AllowOriginMatcherFunc", Kind: Chains, Args: []Option{Decides}, Clears: irisAllowed},
		{Name: "(*….CORS).ExtractOriginFunc", Kind: Chains, Args: []Option{Obscures}},
		{Name: "(*….CORS).HandleErrorFunc", Kind: Chains, Args: []Option{OnDenied}},
		{Name: "(*….CORS).DisallowCredentials", Kind: Chains, Sets: []Set{{Option: Credentials, Value: false}}},
		{Name: "(*….CORS).ExposeHeaders", Kind: Chains, Args: []Option{Expose}},
		{Name: "(*….CORS).AllowHeaders", Kind: Chains, Args: []Option{Headers}},
		{Name: "(*….CORS).MaxAge", Kind: Chains, Args: []Option{MaxAgeDuration}},
		{Name: "(*….CORS).ReferrerPolicy", Kind: Chains},
	},
	Variables: []Variable{
		{Name: "….AllowAnyOrigin", Value: true},
		{Name: "….DefaultOriginExtractor", Value: false},
		{Name: "….StrictOriginExtractor", Value: false},
	},
	Behaviors: irisBehaviors,
}

// irisApp is github.com/kataras/iris/v12 itself: since v12.2.0 the application
// that Default returns has the middleware as New returns it (iris.go, Default).
var irisApp = &Library{
	Paths:     []string{"github.com/kataras/iris/v12"},
	Entries:   []Entry{{Name: "….Default", Sets: irisDefaults, Since: "v12.2.0"}},
	Behaviors: irisBehaviors,
}

var irisDefaults = []Set{{Option: AnyOrigin, Value: true}, {Option: Credentials, Value: true}}

// irisAllowed are the options that say who is allowed.
var irisAllowed = []Option{AnyOrigin, Origins, Regexps, Decides}

var irisBehaviors = []Behavior{{
	Dialect: "trimmed", Separator: ",", Star: StarAnywhere, Empty: Nobody,
	Public: SendOrigin, PublicCredentials: SendOrigin, Echo: SendOrigin, CredentialsOff: "false",
	Function: FunctionReplaces,
	Denied:   403,
	Vary:     Vary{When: VaryAlways, Lines: []string{"Origin"}},
	PreflightVary: Vary{When: VaryAlways, Lines: []string{
		"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers",
	}},
	Status:           204,
	Methods:          Names{Default: []string{"*"}, Send: NamesList, Star: StarLiteral},
	Headers:          Names{Default: []string{"*"}, Send: NamesList, Separator: ", ", Star: StarLiteral},
	Expose:           Names{Default: []string{"*", "Authorization", "X-Authorization"}, Send: NamesList, Separator: ", ", Star: StarLiteral},
	ExposeEverywhere: On,
	DefaultMaxAge:    "86400", AgeForm: AgeExponent,
	Refusals: []Refusal{{When: BadEntry}},
}}
