package model

// pocketBase is github.com/pocketbase/pocketbase/apis, v0.23.0 to v0.39.11, whose
// middleware is that of echo v4 (middlewares_cors.go).
var pocketBase = &Library{
	Paths:   []string{"github.com/pocketbase/pocketbase/apis"},
	Entries: []Entry{{Name: "….CORS", Args: []Option{Config}}},
	Types: []Type{{Name: "….CORSConfig", Fields: []Field{
		{Name: "AllowOrigins", Option: Origins},
		{Name: "AllowOriginFunc", Option: Decides},
		{Name: "AllowMethods", Option: Methods},
		{Name: "AllowHeaders", Option: Headers},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "UnsafeWildcardOriginWithAllowCredentials", Option: EchoesStar},
		{Name: "ExposeHeaders", Option: Expose},
		{Name: "MaxAge", Option: MaxAge},
	}}},
	Variables: []Variable{{Name: "….DefaultCORSConfig", Fields: []Set{
		{Option: Origins, Field: "AllowOrigins", Value: []string{"*"}},
		{Option: Methods, Field: "AllowMethods", Value: []string{"GET", "HEAD", "PUT", "PATCH", "POST", "DELETE"}},
	}}},
	Behaviors: []Behavior{{
		Dialect: "echo", Star: StarInOrder, Empty: Everybody,
		Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin,
		Function: FunctionReplaces, FunctionAndEverybody: FunctionReplaces,
		DeniedPreflight: 204,
		Vary:            Vary{When: VaryAlways, Lines: []string{"Origin"}},
		PreflightVary:   Vary{When: VaryAlways, Lines: []string{"Origin"}, Granted: []string{"Access-Control-Request-Method", "Access-Control-Request-Headers"}},
		Status:          204,
		Methods: Names{
			Default: []string{"GET", "HEAD", "PUT", "PATCH", "POST", "DELETE"},
			Send:    NamesList, Separator: ",", Case: AsWritten, Star: StarLiteral,
		},
		Headers:        Names{Send: NamesList, Unset: NamesRequested, Separator: ",", Case: AsWritten, Star: StarLiteral},
		Expose:         Names{Send: NamesList, Separator: ",", Case: AsWritten, Star: StarLiteral},
		NegativeMaxAge: "0",
		Refusals: []Refusal{{
			When: IdleEchoesStar, Ignored: true,
			Reason: "UnsafeWildcardOriginWithAllowCredentials has an effect only together with * and AllowCredentials",
		}},
	}},
}
