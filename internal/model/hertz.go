package model

// hertzCORS is github.com/hertz-contrib/cors v0.1.0, a port of an early
// gin-contrib/cors that still loses the character before a trailing asterisk
// (config.go, parseWildcardRules).
var hertzCORS = &Library{
	Paths: []string{"github.com/hertz-contrib/cors"},
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
		{Name: "AllowMethods", Option: Methods},
		{Name: "AllowHeaders", Option: Headers},
		{Name: "ExposeHeaders", Option: Expose},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "MaxAge", Option: MaxAgeDuration},
		{Name: "AllowWildcard", Option: Wildcards},
		{Name: "AllowBrowserExtensions", Option: Extensions},
		{Name: "AllowWebSockets", Option: Sockets},
		{Name: "AllowFiles", Option: Files},
	}}},
	Behaviors: []Behavior{{
		Dialect: "gin until v1.6.0", Star: StarAnywhere, Empty: Nobody,
		Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin,
		Function: FunctionAdds, FunctionAndEverybody: FunctionIdle,
		Denied:        403,
		Vary:          Vary{When: VaryGranted, Lines: []string{"Origin"}, Replaces: true},
		PreflightVary: Vary{When: VaryGranted, Lines: []string{"Origin"}, Replaces: true},
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
	}},
}
