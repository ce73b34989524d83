package model

// chiCORS is github.com/go-chi/cors, v1.0.0 to v1.2.2. It refuses no
// configuration (cors.go, New).
var chiCORS = &Library{
	Paths: []string{"github.com/go-chi/cors"},
	Entries: []Entry{
		{Name: "….New", Args: []Option{Config}},
		{Name: "….Handler", Args: []Option{Config}},
		{Name: "….AllowAll", Sets: rsAllowAll},
		{Name: "….Default", Until: "v1.1.1"},
	},
	Types: []Type{{Name: "….Options", Fields: []Field{
		{Name: "AllowedOrigins", Option: Origins},
		{Name: "AllowOriginFunc", Option: Decides},
		{Name: "AllowedMethods", Option: Methods},
		{Name: "AllowedHeaders", Option: Headers},
		{Name: "ExposedHeaders", Option: Expose},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "MaxAge", Option: MaxAge},
		{Name: "OptionsPassthrough", Option: PassesPreflight},
		{Name: "Debug"},
	}}},
	Behaviors: []Behavior{
		{
			Dialect: "folded wildcard", Star: StarAnywhere, Empty: Everybody,
			Public: SendOrigin, PublicCredentials: SendOrigin, Echo: SendOrigin,
			// A "*" beside a function is what is sent (cors.go, handleActualRequest).
			Function: FunctionReplaces, FunctionAndEverybody: FunctionGates,
			Vary:          Vary{When: VaryAlways, Lines: []string{"Origin"}},
			PreflightVary: Vary{When: VaryAlways, Lines: []string{"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"}},
			Status:        200,
			Methods:       Names{Default: []string{"GET", "POST", "HEAD"}, Send: NamesRequested, Case: Upper, Star: StarUnknown, Checked: On},
			Headers:       Names{Default: []string{"Origin", "Accept", "Content-Type"}, Send: NamesRequested, Case: Canonical, Star: StarRequested, Checked: On},
			Expose:        Names{Send: NamesList, Separator: ", ", Case: Canonical, Star: StarLiteral},
			AllMethods:    On,
		},
		{Since: "v1.1.0", Public: SendStar, PublicCredentials: SendStar},
	},
}
