package model

// jub0bsCORS is github.com/jub0bs/cors, v0.11.0 to v1.0.1. It takes only
// configurations that can work and that are not dangerous unless a field named
// Dangerously… says so (config.go, newInternalConfig); a nil configuration lets
// requests pass. What preflights are answered about methods and headers depends on
// what they ask for.
var jub0bsCORS = &Library{
	Paths: []string{"github.com/jub0bs/cors"},
	Entries: []Entry{
		{Name: "….NewMiddleware", Args: []Option{Config}, Fails: Errs},
		{Name: "(*….Middleware).Reconfigure", Args: []Option{ConfigOrNone}, Fails: Errs},
	},
	Types: []Type{{Name: "….Config", Fields: []Field{
		{Name: "Origins", Option: Origins},
		{Name: "Credentialed", Option: Credentials},
		{Name: "Methods", Option: Methods},
		{Name: "RequestHeaders", Option: Headers},
		{Name: "MaxAgeInSeconds", Option: MaxAge},
		{Name: "ResponseHeaders", Option: Expose},
		{Name: "DangerouslyTolerateInsecureOrigins", Option: Insecure},
		{Name: "DangerouslyTolerateSubdomainsOfPublicSuffixes", Option: PublicSuffixes},
	}}},
	Oldest: "v0.11.0",
	Behaviors: []Behavior{
		{
			Dialect: "jub0bs until v0.13.0", Star: StarAnywhere, AfterStar: On, Empty: Nobody,
			Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin,
			Function:        FunctionReplaces,
			DeniedPreflight: 403,
			Vary:            Vary{When: VaryUnlessEverybody, Lines: []string{"Origin"}},
			PreflightVary:   Vary{When: VaryNever},
			Status:          204,
			Methods:         Names{Send: NamesUnsaid, Checked: On},
			Headers:         Names{Send: NamesUnsaid, Checked: On},
			Expose:          Names{Send: NamesUnsaid},
			NegativeMaxAge:  "0", LongestMaxAge: 86400,
			Refusals: []Refusal{
				{When: NoOrigins, Reason: "no origins are listed"},
				{When: EverybodyWithCredentials, Reason: "* together with Credentialed; list the origins that need credentials"},
				{When: BadEntry},
				{When: BadMaxAge, Reason: "MaxAgeInSeconds must lie between -1 and 86400"},
				{When: BadName, Reason: "the name is forbidden to scripts"},
				{When: StarExposedWithCredentials, Reason: "* in ResponseHeaders together with Credentialed"},
			},
		},
		{Since: "v0.13.0", Dialect: "jub0bs until v0.14.0"},
		{Since: "v0.14.0", Dialect: "jub0bs"},
	},
}
