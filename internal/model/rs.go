package model

// rsCORS is github.com/rs/cors, v1.0.0 to v1.11.1, and its wrapper for gin. It
// refuses no configuration (cors.go, New).
var rsCORS = &Library{
	Paths: []string{"github.com/rs/cors", "github.com/rs/cors/wrapper/gin"},
	Entries: []Entry{
		{Name: "….New", Args: []Option{Config}},
		{Name: "….Default"},
		{Name: "….AllowAll", Until: "v1.5.0", Sets: append(rsAllowAll, Set{Option: Credentials, Value: true})},
		{Name: "….AllowAll", Since: "v1.5.0", Sets: rsAllowAll},
	},
	Types: []Type{{Name: "….Options", Fields: []Field{
		{Name: "AllowedOrigins", Option: Origins},
		{Name: "AllowOriginVaryRequestFunc", Option: Decides, Since: "v1.10.0"},
		{Name: "AllowOriginRequestFunc", Option: Decides, Rank: 1, Since: "v1.6.0"},
		{Name: "AllowOriginFunc", Option: Decides, Rank: 2},
		{Name: "AllowedMethods", Option: Methods},
		{Name: "AllowedHeaders", Option: Headers},
		{Name: "ExposedHeaders", Option: Expose},
		{Name: "MaxAge", Option: MaxAge},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "AllowPrivateNetwork", Option: PrivateNetwork, Since: "v1.8.3"},
		{Name: "OptionsPassthrough", Option: PassesPreflight},
		{Name: "OptionsSuccessStatus", Option: Status, Since: "v1.8.1"},
		{Name: "Debug"}, {Name: "Logger"},
	}}},
	Behaviors: []Behavior{
		{
			Dialect: "folded wildcard", Star: StarAnywhere, Empty: Everybody,
			// Before v1.5.0 everybody was echoed (CVE-2018-20744).
			Public: SendStar, PublicCredentials: SendOrigin, Echo: SendOrigin,
			Function: FunctionReplaces, FunctionAndEverybody: FunctionGates,
			Vary:          Vary{When: VaryAlways, Lines: []string{"Origin"}},
			PreflightVary: Vary{When: VaryAlways, Lines: []string{"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"}},
			Status:        200,
			Methods:       Names{Default: []string{"GET", "POST", "HEAD"}, Send: NamesRequested, Case: Upper, Star: StarUnknown, Checked: On},
			Headers:       Names{Default: []string{"Origin", "Accept", "Content-Type"}, Send: NamesRequested, Case: Canonical, Star: StarRequested, Checked: On},
			Expose:        Names{Send: NamesList, Separator: ", ", Case: Canonical, Star: StarLiteral},
			AllMethods:    On,
		},
		{Since: "v1.5.0", PublicCredentials: SendStar},
		{Since: "v1.8.0", Status: 204},
		{Since: "v1.8.3", PrivateNetwork: PrivateRequested, PreflightVary: Vary{Private: []string{"Access-Control-Request-Private-Network"}}},
		{Since: "v1.10.0", NegativeMaxAge: "0", Methods: Names{Case: AsWritten}},
		{
			Since: "v1.11.0",
			// With a function, the list is not read (cors.go, New).
			FunctionAndEverybody: FunctionReplaces,
			Headers:              Names{Default: []string{"accept", "content-type", "x-requested-with"}},
			Refusals: []Refusal{{
				When: EntriesAndFunction, Ignored: true,
				Reason: "a function decides, the list of origins is not read",
			}},
		},
	},
}

// rsAllowAll is what AllowAll sets.
var rsAllowAll = []Set{
	{Option: Origins, Value: []string{"*"}},
	{Option: Methods, Value: []string{"HEAD", "GET", "POST", "PUT", "PATCH", "DELETE"}},
	{Option: Headers, Value: []string{"*"}},
}
