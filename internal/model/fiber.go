package model

// fiber2CORS is github.com/gofiber/fiber/v2/middleware/cors, v2.0.0 to
// v2.52.15. All lists are strings separated by commas.
var fiber2CORS = &Library{
	Paths: []string{"github.com/gofiber/fiber/v2/middleware/cors"},
	Entries: []Entry{
		{Name: "….New", Args: []Option{Config}},
	},
	Types: []Type{{Name: "….Config", Fields: []Field{
		{Name: "Next"},
		{Name: "AllowOriginsFunc", Option: Decides, Since: "v2.44.0"},
		{Name: "AllowOrigins", Option: Origins},
		{Name: "AllowMethods", Option: Methods},
		{Name: "AllowHeaders", Option: Headers},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "ExposeHeaders", Option: Expose},
		{Name: "MaxAge", Option: MaxAge},
	}}},
	Variables: []Variable{{Name: "….ConfigDefault", Fields: []Set{
		{Field: "AllowOrigins", Value: "*"},
		{Field: "AllowMethods", Value: "GET,POST,HEAD,PUT,DELETE,PATCH"},
	}}},
	Oldest: "v2.0.0",
	Behaviors: []Behavior{
		{
			Dialect: "fiber2 until v2.52.1", Separator: ",", Blanks: On, Star: StarInOrder, Empty: Everybody,
			// Before v2.43.0 everybody was echoed with credentials (CVE-2024-25124).
			Public: SendStar, PublicCredentials: SendOrigin, Echo: SendOrigin,
			// Until v2.52.0 an empty list is * beside a function, too.
			EmptyAsked: Everybody, Function: FunctionAdds, FunctionAndEverybody: FunctionIdle,
			Denies:        DenyEmpty,
			Vary:          Vary{When: VaryAlways, Lines: []string{"Origin"}},
			PreflightVary: Vary{When: VaryAlways, Lines: []string{"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"}},
			Status:        204,
			Methods: Names{
				Default: []string{"GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"},
				Send:    NamesList, Separator: ",", Case: AsWritten, Star: StarLiteral, Blanks: On,
			},
			Headers: Names{Send: NamesList, Unset: NamesRequested, Separator: ",", Case: AsWritten, Star: StarLiteral, Blanks: On},
			Expose:  Names{Send: NamesList, Separator: ",", Case: AsWritten, Star: StarLiteral, Blanks: On},
		},
		{Since: "v2.43.0", PublicCredentials: SendStar},
		{Since: "v2.45.0", FunctionAndEverybody: FunctionEchoes},
		{Since: "v2.50.0", NegativeMaxAge: "0"},
		{Since: "v2.52.0", EmptyAsked: Nobody, FunctionAndEverybody: FunctionIdle},
		{
			// v2.52.1 does not validate a list beside a function.
			Since: "v2.52.1", Function: FunctionUnclear, Dialect: "fiber2 until v2.52.2", Blanks: Off, Star: StarAlone, Denies: DenyEmptyPlain,
			Refusals: []Refusal{
				{When: EverybodyWithCredentials, Reason: "* together with AllowCredentials; list the origins that need credentials"},
				{When: BadEntry},
				{When: IdleFunction, Ignored: true, Reason: "AllowOrigins is *, the function is not asked"},
			},
		},
		{Since: "v2.52.2", Dialect: "fiber2 until v2.52.3", Function: FunctionAdds},
		// v2.52.3 answers only requests that are preflights.
		{Since: "v2.52.3", Unmodelled: On},
		{
			Since: "v2.52.4", Unmodelled: Off, Dialect: "fiber2 until v2.52.6", Echo: SendLower, Denies: DenyWithLists,
			Vary:             Vary{When: VaryUnlessEverybody},
			MaxAgeEverywhere: On, ExposeEverywhere: On,
		},
		// From v2.52.6 on entries may have other schemes than http and https.
		{Since: "v2.52.6", Dialect: "fiber2"},
	},
}

// fiber3CORS is github.com/gofiber/fiber/v3/middleware/cors, v3.0.0 to v3.5.0.
var fiber3CORS = &Library{
	Paths: []string{"github.com/gofiber/fiber/v3/middleware/cors"},
	Entries: []Entry{
		{Name: "….New", Args: []Option{Config}},
	},
	Types: []Type{{Name: "….Config", Fields: []Field{
		{Name: "Next"},
		{Name: "AllowOriginsFunc", Option: Decides},
		{Name: "AllowOrigins", Option: Origins},
		{Name: "AllowMethods", Option: Methods},
		{Name: "AllowHeaders", Option: Headers},
		{Name: "ExposeHeaders", Option: Expose},
		{Name: "MaxAge", Option: MaxAge},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "AllowPrivateNetwork", Option: PrivateNetwork},
		{Name: "DisableValueRedaction"},
	}}},
	Variables: []Variable{{Name: "….ConfigDefault", Fields: []Set{
		{Field: "AllowOrigins", Value: []string{"*"}},
		{Field: "AllowMethods", Value: []string{"GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "QUERY"}},
	}}},
	Oldest: "v3.0.0-rc.1",
	Behaviors: []Behavior{
		{
			Dialect: "fiber3", Star: StarAnywhere, Empty: Everybody,
			Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin,
			Function: FunctionAdds, FunctionAndEverybody: FunctionIdle,
			Denies:        DenyWithLists,
			Vary:          Vary{When: VaryUnlessEverybody, Lines: []string{"Origin"}},
			PreflightVary: Vary{When: VaryAlways, Lines: []string{"Access-Control-Request-Method", "Access-Control-Request-Headers", "Origin"}},
			Status:        204,
			Methods: Names{
				Default: []string{"GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"},
				Send:    NamesList, Separator: ", ", Case: AsWritten, Star: StarLiteral,
			},
			Headers:        Names{Send: NamesList, Unset: NamesRequested, Separator: ", ", Case: AsWritten, Star: StarLiteral},
			Expose:         Names{Send: NamesList, Separator: ", ", Case: AsWritten, Star: StarLiteral},
			NegativeMaxAge: "0", ExposeEverywhere: On,
			PrivateNetwork: PrivateRequested,
			Refusals: []Refusal{
				{When: BadEntry},
				{When: EverybodyWithCredentials, Reason: "everybody together with AllowCredentials; list the origins that need credentials"},
				{When: IdleFunction, Ignored: true, Reason: "all origins are allowed, the function is not asked"},
			},
		},
		{Since: "v3.4.0", Methods: Names{Default: []string{"GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "QUERY"}}},
	},
}
