package model

// ginCORS is github.com/gin-contrib/cors, v1.3.0 to v1.7.7. Requests of the
// server's own origin are left alone (config.go, applyCors), which no browser
// sends across origins.
var ginCORS = &Library{
	Paths: []string{"github.com/gin-contrib/cors"},
	Entries: []Entry{
		{Name: "….New", Args: []Option{Config}},
		{Name: "….Default", Sets: append(ginDefaults, Set{Option: AnyOrigin, Value: true})},
		{Name: "….DefaultConfig", Kind: Presets, Sets: ginDefaults},
		{Name: "(*….Config).AddAllowMethods", Kind: Extends, Field: "AllowMethods"},
		{Name: "(*….Config).AddAllowHeaders", Kind: Extends, Field: "AllowHeaders"},
		{Name: "(*….Config).AddExposeHeaders", Kind: Extends, Field: "ExposeHeaders"},
	},
	Types: []Type{{Name: "….Config", Fields: []Field{
		{Name: "AllowAllOrigins", Option: AnyOrigin},
		{Name: "AllowOrigins", Option: Origins},
		{Name: "AllowOriginFunc", Option: Decides},
		{Name: "AllowOriginWithContextFunc", Option: Decides, Rank: 1, Since: "v1.7.0"},
		{Name: "AllowMethods", Option: Methods},
		{Name: "AllowHeaders", Option: Headers},
		{Name: "ExposeHeaders", Option: Expose},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "AllowPrivateNetwork", Option: PrivateNetwork, Since: "v1.6.0"},
		{Name: "MaxAge", Option: MaxAgeDuration},
		{Name: "AllowWildcard", Option: Wildcards},
		{Name: "AllowBrowserExtensions", Option: Extensions},
		{Name: "CustomSchemas", Since: "v1.6.0", Option: Schemes},
		{Name: "AllowWebSockets", Option: Sockets},
		{Name: "AllowFiles", Option: Files},
		{Name: "OptionsResponseStatusCode", Since: "v1.5.0", Option: Status},
	}}},
	Behaviors: []Behavior{
		{
			Dialect: "gin until v1.6.0", Star: StarAnywhere, Empty: Nobody,
			Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin,
			Function: FunctionAdds, FunctionAndEverybody: FunctionIdle,
			Denied:        403,
			Vary:          Vary{When: VaryGranted, Lines: []string{"Origin"}, Replaces: true},
			PreflightVary: Vary{When: VaryGranted, Lines: []string{"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"}, Replaces: true},
			Status:        204,
			Methods:       Names{Send: NamesList, Separator: ",", Case: Upper, Star: StarLiteral, Distinct: On},
			Headers:       Names{Send: NamesList, Separator: ",", Case: Canonical, Star: StarLiteral, Distinct: On},
			Expose:        Names{Send: NamesList, Separator: ",", Case: Canonical, Star: StarLiteral, Distinct: On},
			Refusals: []Refusal{
				{When: NoOrigins, Reason: "all origins are disabled"},
				{When: AnyOriginAndMore, Reason: "AllowAllOrigins leaves nothing to AllowOrigins or a function"},
				{When: BadEntry},
				{When: IdleFunction, Ignored: true, Reason: "AllowOrigins holds *, the function is not asked"},
				{When: ShortMaxAge, Ignored: true, Reason: "MaxAge is a time.Duration and less than a second, which is sent as 0"},
			},
		},
		{Since: "v1.5.0", PrivateNetwork: PrivateAlways},
		{Since: "v1.6.0", Dialect: "gin until v1.7.4"},
		{Since: "v1.7.4", Dialect: "gin until v1.7.7"},
		{Since: "v1.7.7", Dialect: "gin"},
	},
}

// ginDefaults is what DefaultConfig returns.
var ginDefaults = []Set{
	{Option: Methods, Field: "AllowMethods", Value: []string{"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"}},
	{Option: Headers, Field: "AllowHeaders", Value: []string{"Origin", "Content-Length", "Content-Type"}},
	{Option: MaxAgeDuration, Field: "MaxAge", Value: 12 * 3600 * 1_000_000_000},
}
