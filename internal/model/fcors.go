package model

// fcors is github.com/jub0bs/fcors v0.10.0, the predecessor of jub0bs/cors
// with functional options. The only origin of a list is sent with every response, also where its
// port is a wildcard, which no browser takes for an origin (internal/options.go,
// FromOrigins). What preflights are answered about methods and headers depends on
// what they ask for.
var fcors = &Library{
	Paths: []string{"github.com/jub0bs/fcors", "github.com/jub0bs/fcors/risky"},
	Entries: []Entry{
		{Name: "….AllowAccess", Args: []Option{Settings}, Fails: Errs},
		{Name: "….AllowAccessWithCredentials", Args: []Option{Settings}, Sets: []Set{{Option: Credentials, Value: true}}, Fails: Errs},
		{Name: "….FromOrigins", Kind: SetsOption, Args: []Option{Origins}},
		{Name: "….FromAnyOrigin", Kind: SetsOption, Sets: []Set{{Option: AnyOrigin, Value: true}}},
		{Name: "….WithMethods", Kind: SetsOption, Args: []Option{Methods}},
		{Name: "….WithAnyMethod", Kind: SetsOption, Sets: []Set{{Option: Methods, Value: []string{"*"}}}},
		{Name: "….WithRequestHeaders", Kind: SetsOption, Args: []Option{Headers}},
		{Name: "….WithAnyRequestHeaders", Kind: SetsOption, Sets: []Set{{Option: Headers, Value: []string{"*"}}}},
		{Name: "….MaxAgeInSeconds", Kind: SetsOption, Args: []Option{MaxAge}},
		{Name: "….ExposeResponseHeaders", Kind: SetsOption, Args: []Option{Expose}},
		{Name: "….ExposeAllResponseHeaders", Kind: SetsOption, Sets: []Set{{Option: Expose, Value: []string{"*"}}}},
		{Name: "….PreflightSuccessStatus", Kind: SetsOption, Args: []Option{Status}},
		{Name: "….PrivateNetworkAccess", Kind: SetsOption, Sets: []Set{{Option: Obscures, Value: true}}},
		{Name: "….PrivateNetworkAccessInNoCORSModeOnly", Kind: SetsOption, Sets: []Set{{Option: Obscures, Value: true}}},
		{Name: "….DangerouslyTolerateInsecureOrigins", Kind: SetsOption, Sets: []Set{{Option: Insecure, Value: true}}},
		{Name: "….DangerouslyTolerateSubdomainsOfPublicSuffixes", Kind: SetsOption, Sets: []Set{{Option: PublicSuffixes, Value: true}}},
	},
	Oldest: "v0.9.0",
	Behaviors: []Behavior{{
		Dialect: "fcors", Star: StarNowhere, Empty: Nobody, Single: On, PreflightOrigins: "^https?://",
		Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin,
		Function:        FunctionReplaces,
		DeniedPreflight: 403,
		Vary:            Vary{When: VaryUnlessEverybody, Lines: []string{"Origin"}},
		PreflightVary: Vary{When: VaryAlways, Lines: []string{
			"Access-Control-Request-Headers", "Access-Control-Request-Method", "Access-Control-Request-Private-Network", "Origin",
		}},
		Status:  204,
		Methods: Names{Send: NamesUnsaid},
		Headers: Names{Send: NamesUnsaid},
		Expose:  Names{Send: NamesUnsaid},
		AgeForm: AgeUnsaid, LongestMaxAge: 86400,
		Refusals: []Refusal{
			{When: NoOrigins, Reason: "no origins are listed"},
			{When: AnyOriginAndMore, Reason: "FromAnyOrigin leaves nothing to FromOrigins"},
			{When: BadEntry},
			{When: BadMaxAge, Reason: "the age must not be more than 86400 seconds"},
			{When: BadName, Reason: "the name is forbidden to scripts"},
		},
	}},
}
