package model

// goJSONRest is the CorsMiddleware of github.com/ant0ine/go-json-rest v3.3.2. The
// validator is required. Each header to expose has a line of its own.
var goJSONRest = &Library{
	Paths:   []string{"github.com/ant0ine/go-json-rest/rest"},
	Entries: []Entry{{Name: "….CorsMiddleware", Kind: Literal}},
	Types: []Type{{Name: "….CorsMiddleware", Fields: []Field{
		{Name: "OriginValidator", Option: Decides},
		{Name: "AllowedMethods", Option: Methods},
		{Name: "AllowedHeaders", Option: Headers},
		{Name: "AccessControlExposeHeaders", Option: Expose},
		{Name: "AccessControlAllowCredentials", Option: Credentials},
		{Name: "AccessControlMaxAge", Option: MaxAge},
		{Name: "RejectNonCorsRequests"},
	}}},
	Behaviors: []Behavior{{
		Dialect: "exact", Star: StarNowhere, Empty: Nobody,
		Public: SendOrigin, PublicCredentials: SendOrigin, Echo: SendOrigin,
		Function:      FunctionReplaces,
		Denied:        403,
		Vary:          Vary{When: VaryNever},
		PreflightVary: Vary{When: VaryNever},
		Status:        200,
		Methods:       Names{Send: NamesList, Unset: NamesUnsaid, Separator: ",", Case: Upper, Star: StarUnknown, Checked: On},
		Headers:       Names{Send: NamesList, Unset: NamesUnsaid, Separator: ",", Case: Canonical, Star: StarUnknown, Checked: On},
		Expose:        Names{Send: NamesUnsaid},
		AgeForm:       AgeAny,
	}},
}
