package model

// Clones of early rs/cors for other frameworks.
var (
	// irisContribCORS is github.com/iris-contrib/middleware/cors, v12.0.0 to v12.2.11:
	// everybody is echoed as soon as there are credentials (cors.go,
	// handleActualRequest), which AllowAll has; whoever is refused gets 403.
	irisContribCORS = &Library{
		Paths: []string{"github.com/iris-contrib/middleware/cors"},
		Entries: []Entry{
			{Name: "….New", Args: []Option{Config}},
			{Name: "….Default"},
			{Name: "….AllowAll", Sets: append(rsAllowAll, Set{Option: Credentials, Value: true})},
		},
		Types: []Type{{Name: "….Options", Fields: []Field{
			{Name: "AllowedOrigins", Option: Origins},
			{Name: "AllowOriginFunc", Option: Decides},
			{Name: "AllowedMethods", Option: Methods},
			{Name: "AllowedHeaders", Option: Headers},
			{Name: "ExposedHeaders", Option: Expose},
			{Name: "MaxAge", Option: MaxAge},
			{Name: "AllowCredentials", Option: Credentials},
			{Name: "OptionsPassthrough", Option: PassesPreflight},
			{Name: "Debug"},
		}}},
		Behaviors: []Behavior{{
			Dialect: "folded wildcard", Star: StarAnywhere, Empty: Everybody,
			Public: SendStar, PublicCredentials: SendOrigin, Echo: SendOrigin,
			Function: FunctionReplaces, FunctionAndEverybody: FunctionGates,
			Denied:        403,
			Vary:          Vary{When: VaryAlways, Lines: []string{"Origin"}},
			PreflightVary: Vary{When: VaryAlways, Lines: []string{"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"}},
			Status:        200,
			Methods:       Names{Default: []string{"GET", "POST", "HEAD"}, Send: NamesRequested, Case: Upper, Star: StarUnknown, Checked: On},
			Headers:       Names{Default: []string{"Origin", "Accept", "Content-Type", "X-Requested-With"}, Send: NamesRequested, Case: Canonical, Star: StarRequested, Checked: On},
			Expose:        Names{Send: NamesList, Separator: ", ", Case: Canonical, Star: StarLiteral},
			AllMethods:    On,
		}},
	}
	// lab259CORS is github.com/lab259/cors (2019), for fasthttp.
	lab259CORS = &Library{
		Paths: []string{"github.com/lab259/cors"},
		Entries: []Entry{
			{Name: "….New", Args: []Option{Config}},
			{Name: "….Default"},
			{Name: "….AllowAll", Sets: rsAllowAll},
		},
		Types: []Type{{Name: "….Options", Fields: []Field{
			{Name: "AllowedOrigins", Option: Origins},
			{Name: "AllowOriginRequestFunc", Option: Decides},
			{Name: "AllowOriginFunc", Option: Decides, Rank: 1},
			{Name: "AllowedMethods", Option: Methods},
			{Name: "AllowedHeaders", Option: Headers},
			{Name: "ExposedHeaders", Option: Expose},
			{Name: "MaxAge", Option: MaxAge},
			{Name: "AllowCredentials", Option: Credentials},
			{Name: "OptionsPassthrough", Option: PassesPreflight},
			{Name: "Debug"},
		}}},
		Behaviors: []Behavior{{
			Dialect: "folded wildcard", Star: StarAnywhere, Empty: Everybody,
			Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin,
			Function: FunctionReplaces, FunctionAndEverybody: FunctionGates,
			Vary:          Vary{When: VaryAlways, Lines: []string{"Origin"}},
			PreflightVary: Vary{When: VaryAlways, Lines: []string{"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"}},
			Status:        200,
			Methods:       Names{Default: []string{"GET", "POST", "HEAD"}, Send: NamesRequested, Case: Upper, Star: StarUnknown, Checked: On},
			Headers:       Names{Default: []string{"Origin", "Accept", "Content-Type", "X-Requested-With"}, Send: NamesRequested, Case: Canonical, Star: StarRequested, Checked: On},
			Expose:        Names{Send: NamesList, Separator: ", ", Case: Canonical, Star: StarLiteral},
			AllMethods:    On,
		}},
	}
	// fastHTTPCORS is github.com/AdhityaRamadhanus/fasthttpcors (2017): everybody is
	// echoed, with credentials if there are any, and never with Vary.
	fastHTTPCORS = &Library{
		Paths: []string{"github.com/AdhityaRamadhanus/fasthttpcors"},
		Entries: []Entry{
			{Name: "….NewCorsHandler", Args: []Option{Config}},
			{Name: "….DefaultHandler"},
		},
		Types: []Type{{Name: "….Options", Fields: []Field{
			{Name: "AllowedOrigins", Option: Origins},
			{Name: "AllowedHeaders", Option: Headers},
			{Name: "AllowMaxAge", Option: MaxAge},
			{Name: "AllowedMethods", Option: Methods},
			{Name: "ExposedHeaders", Option: Expose},
			{Name: "AllowCredentials", Option: Credentials},
			{Name: "Debug"},
		}}},
		Behaviors: []Behavior{{
			Dialect: "exact", Star: StarAnywhere, Empty: Everybody,
			Public: SendOrigin, PublicCredentials: SendOrigin, Echo: SendOrigin,
			Function:        FunctionReplaces,
			DeniedPreflight: 200,
			Vary:            Vary{When: VaryNever},
			PreflightVary:   Vary{When: VaryNever},
			Status:          200,
			Methods:         Names{Default: []string{"GET", "POST"}, Send: NamesRequested, Star: StarUnknown, Checked: On},
			Headers:         Names{Default: []string{"Origin", "Accept", "Content-Type"}, Send: NamesRequested, Star: StarRequested, Checked: On},
			Expose:          Names{Send: NamesList, Separator: ", ", Star: StarLiteral},
		}},
	}
)
