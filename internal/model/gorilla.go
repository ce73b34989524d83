package model

// gorillaHandlers is github.com/gorilla/handlers, v1.2.1 to v1.5.2. It refuses
// no configuration.
var gorillaHandlers = &Library{
	Paths: []string{"github.com/gorilla/handlers"},
	Entries: []Entry{
		{Name: "….CORS", Args: []Option{Settings}},
		{Name: "….AllowedOrigins", Kind: SetsOption, Args: []Option{Origins}},
		{Name: "….AllowedOriginValidator", Kind: SetsOption, Args: []Option{Decides}},
		{Name: "….AllowedMethods", Kind: SetsOption, Args: []Option{Methods}},
		{Name: "….AllowedHeaders", Kind: SetsOption, Args: []Option{Headers}},
		{Name: "….ExposedHeaders", Kind: SetsOption, Args: []Option{Expose}},
		{Name: "….MaxAge", Kind: SetsOption, Args: []Option{MaxAge}},
		{Name: "….AllowCredentials", Kind: SetsOption, Sets: []Set{{Option: Credentials, Value: true}}},
		{Name: "….IgnoreOptions", Kind: SetsOption, Sets: []Set{{Option: IgnoresPreflight, Value: true}}},
		{Name: "….OptionStatusCode", Kind: SetsOption, Args: []Option{Status}},
	},
	Behaviors: []Behavior{
		{
			// Before v1.3.0 everybody was echoed (CVE-2017-20146).
			Dialect: "exact", Entries: []string{"*"}, Star: StarAnywhere, Empty: Nobody,
			Public: SendOrigin, PublicCredentials: SendOrigin, Echo: SendOrigin,
			Function: FunctionReplaces, FunctionAndEverybody: FunctionReplaces,
			// cors.go, ServeHTTP: only if there are several entries.
			Vary:          Vary{When: VarySeveral, Lines: []string{"Origin"}, Replaces: true},
			PreflightVary: Vary{When: VarySeveral, Lines: []string{"Origin"}, Replaces: true},
			Status:        200,
			Methods:       Names{Default: []string{"GET", "HEAD", "POST"}, Send: NamesUnsaid, Case: Upper, Star: StarUnknown, Checked: On, Distinct: On},
			Headers: Names{
				Extend: []string{"Accept", "Accept-Language", "Content-Language", "Origin"},
				Send:   NamesRequested, Case: Canonical, Star: StarUnknown, Checked: On, Distinct: On, Cumulative: On,
			},
			Expose:        Names{Send: NamesList, Separator: ",", Case: Canonical, Star: StarLiteral, Distinct: On},
			LongestMaxAge: 600,
		},
		{Since: "v1.3.0", Public: SendStar, PublicCredentials: SendStar, FunctionAndEverybody: FunctionGates},
		{Since: "v1.4.0", Entries: []string{}, Empty: Everybody},
	},
}
