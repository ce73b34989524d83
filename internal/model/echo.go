package model

// echo4CORS is github.com/labstack/echo/v4/middleware, v4.1.0 to v4.16.0. It
// refuses no configuration (cors.go, CORSWithConfig). Where AllowMethods is not
// set, preflights are answered by what the router knows of the route.
var echo4CORS = &Library{
	Paths: []string{"github.com/labstack/echo/v4/middleware"},
	Entries: []Entry{
		{Name: "….CORS", Reads: "….DefaultCORSConfig"},
		{Name: "….CORSWithConfig", Args: []Option{Config}},
	},
	Types: []Type{{Name: "….CORSConfig", Fields: []Field{
		{Name: "Skipper"},
		{Name: "AllowOrigins", Option: Origins},
		{Name: "AllowOriginFunc", Option: Decides, Since: "v4.2.0"},
		{Name: "AllowMethods", Option: Methods},
		{Name: "AllowHeaders", Option: Headers},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "UnsafeWildcardOriginWithAllowCredentials", Option: EchoesStar, Since: "v4.10.2"},
		{Name: "ExposeHeaders", Option: Expose},
		{Name: "MaxAge", Option: MaxAge},
	}}},
	Variables: []Variable{{Name: "….DefaultCORSConfig", Fields: []Set{{Option: Origins, Field: "AllowOrigins", Value: []string{"*"}}}}},
	Oldest:    "v4.1.0",
	Behaviors: []Behavior{
		{
			Dialect: "echo until v4.2.0", Star: StarInOrder, Empty: Everybody,
			// Before v4.10.2 everybody was echoed with credentials.
			Public: SendStar, PublicCredentials: SendOrigin, Echo: SendOrigin,
			Function: FunctionReplaces, FunctionAndEverybody: FunctionReplaces,
			Vary:          Vary{When: VaryAlways, Lines: []string{"Origin"}},
			PreflightVary: Vary{When: VaryAlways, Lines: []string{"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"}},
			Denies:        DenyEmpty,
			Status:        204,
			Methods: Names{
				Default: []string{"GET", "HEAD", "PUT", "PATCH", "POST", "DELETE"},
				Send:    NamesList, Unset: NamesUnsaid, Separator: ",", Case: AsWritten, Star: StarLiteral,
			},
			Headers: Names{Send: NamesList, Unset: NamesRequested, Separator: ",", Case: AsWritten, Star: StarLiteral},
			Expose:  Names{Send: NamesList, Separator: ",", Case: AsWritten, Star: StarLiteral},
		},
		{
			Since: "v4.2.0", Dialect: "echo", Denies: DenySilently,
			PreflightVary: Vary{Lines: []string{"Origin"}, Granted: []string{"Access-Control-Request-Method", "Access-Control-Request-Headers"}},
		},
		{
			Since: "v4.10.2", PublicCredentials: SendStar,
			Refusals: []Refusal{{
				When: IdleEchoesStar, Ignored: true,
				Reason: "UnsafeWildcardOriginWithAllowCredentials has an effect only together with * and AllowCredentials",
			}},
		},
		{Since: "v4.11.2", NegativeMaxAge: "0"},
	},
}

// echo5CORS is github.com/labstack/echo/v5/middleware, v5.0.0 to v5.4.4.
var echo5CORS = &Library{
	Paths: []string{"github.com/labstack/echo/v5/middleware"},
	Entries: []Entry{
		{Name: "….CORS", Args: []Option{Origins}},
		{Name: "….CORSWithConfig", Args: []Option{Config}},
		{Name: "(….CORSConfig).ToMiddleware", Receiver: Config, Fails: Errs},
	},
	Types: []Type{{Name: "….CORSConfig", Fields: []Field{
		{Name: "Skipper"},
		{Name: "AllowOrigins", Option: Origins},
		{Name: "UnsafeAllowOriginFunc", Option: Decides},
		{Name: "AllowMethods", Option: Methods},
		{Name: "AllowHeaders", Option: Headers},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "ExposeHeaders", Option: Expose},
		{Name: "MaxAge", Option: MaxAge},
	}}},
	Behaviors: []Behavior{{
		Dialect: "echo5", Star: StarAnywhere, Empty: Nobody,
		Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin,
		Function: FunctionReplaces, FunctionAndEverybody: FunctionReplaces,
		Vary:          Vary{When: VaryAlways, Lines: []string{"Origin"}},
		PreflightVary: Vary{When: VaryAlways, Lines: []string{"Origin"}, Granted: []string{"Access-Control-Request-Method", "Access-Control-Request-Headers"}},
		Status:        204,
		Methods: Names{
			Default: []string{"GET", "HEAD", "PUT", "PATCH", "POST", "DELETE"},
			Send:    NamesList, Unset: NamesUnsaid, Separator: ",", Case: AsWritten, Star: StarLiteral,
		},
		Headers:        Names{Send: NamesList, Unset: NamesRequested, Separator: ",", Case: AsWritten, Star: StarLiteral},
		Expose:         Names{Send: NamesList, Separator: ",", Case: AsWritten, Star: StarLiteral},
		NegativeMaxAge: "0",
		Refusals: []Refusal{
			{When: NoOrigins, Reason: "AllowOrigins is empty, and there is no UnsafeAllowOriginFunc"},
			{When: BadEntry},
			{When: EverybodyWithCredentials, Reason: "* together with AllowCredentials; list the origins that need credentials"},
		},
	}},
}
