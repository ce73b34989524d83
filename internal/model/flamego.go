package model

// flamegoCORS is github.com/flamego/cors, v1.0.0 to v1.2.1. Hosts are listed
// rather than origins; the answer has the configured scheme whatever that of the
// Origin was (cors.go, CORS). Every answer repeats the headers that a preflight
// asks for.
var flamegoCORS = &Library{
	Paths:   []string{"github.com/flamego/cors"},
	Entries: []Entry{{Name: "….CORS", Args: []Option{Config}}},
	Types: []Type{{Name: "….Options", Fields: []Field{
		{Name: "Scheme", Option: Scheme},
		{Name: "AllowDomain", Option: Origins},
		{Name: "AllowSubdomain", Option: Subdomains},
		{Name: "Methods", Option: Methods},
		{Name: "MaxAge", Option: MaxAgeDuration},
		{Name: "AllowCredentials", Option: Credentials},
	}}},
	Behaviors: []Behavior{
		{
			Dialect: "authority hostname", Star: StarFirst, Empty: Everybody,
			Public: SendStar, PublicCredentials: SendStarOnly, Echo: SendOrigin, CredentialsOff: "false",
			Function:      FunctionReplaces,
			Denied:        400,
			Vary:          Vary{When: VaryGranted, Lines: []string{"Origin"}, Replaces: true},
			PreflightVary: Vary{When: VaryGranted, Lines: []string{"Origin"}, Replaces: true},
			Status:        200,
			Methods:       Names{Default: []string{"GET", "OPTIONS", "POST"}, Send: NamesList, Separator: ",", Star: StarLiteral},
			Headers:       Names{Send: NamesRequested},
			Expose:        Names{Send: NamesList},
			Everywhere:    On, DefaultMaxAge: "600", AgeForm: AgeRounded,
		},
		{Since: "v1.1.0", Dialect: "authority"},
		{Since: "v1.2.1", CredentialsOff: NothingSent},
	},
}

// macaronCORS is github.com/go-macaron/cors up to 0.1.1 (2023), the older sister of
// flamego/cors. Credentials are allowed unless the ini file says otherwise, which
// also gives what the program leaves out (cors.go, prepareOptions); this is the
// answer without such a section.
var macaronCORS = &Library{
	Paths:   []string{"github.com/go-macaron/cors"},
	Entries: []Entry{{Name: "….CORS", Args: []Option{Config}, Sets: []Set{{Option: Credentials, Value: true}}}},
	Types: []Type{{Name: "….Options", Fields: []Field{
		{Name: "Section"},
		{Name: "Scheme", Option: Scheme},
		{Name: "AllowDomain", Option: Origins},
		{Name: "AllowSubdomain", Option: Subdomains},
		{Name: "Methods", Option: Methods},
		{Name: "AllowHeaders", Option: Headers, Since: macaronHeaders},
		{Name: "ExposeHeaders", Option: Expose, Since: macaronHeaders},
		{Name: "MaxAgeSeconds", Option: MaxAge},
		{Name: "AllowCredentials"},
	}}},
	Behaviors: []Behavior{{
		Dialect: "authority hostname", Star: StarFirst, Empty: Everybody,
		Public: SendStar, PublicCredentials: SendStarOnly, Echo: SendOrigin,
		Function:        FunctionReplaces,
		DeniedPreflight: 400,
		Denies:          DenyActualWithLists,
		Vary:            Vary{When: VaryGranted, Lines: []string{"Origin"}, Replaces: true},
		PreflightVary:   Vary{When: VaryGranted, Lines: []string{"Origin"}, Replaces: true},
		Status:          200,
		Methods:         Names{Default: []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}, Send: NamesList, Separator: ",", Star: StarLiteral},
		Headers:         Names{Send: NamesList, Unset: NamesUnsaid, Separator: ",", Star: StarLiteral},
		Expose:          Names{Send: NamesList, Unset: NamesUnsaid, Separator: ",", Star: StarLiteral},
		Everywhere:      On, ExposeEverywhere: On, DefaultMaxAge: "600",
	}},
}

// macaronHeaders lies after the last version without AllowHeaders, of 2021.
const macaronHeaders = "v0.0.0-20220101000000-000000000000"
