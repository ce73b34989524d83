package model

// traefik is the middleware that github.com/traefik/traefik/v3 makes of
// dynamic.Headers, v3.7.5 to v3.7.9 (pkg/middlewares/headers/header.go). Since
// v3.6.22, and again since v3.7.6, "*" with credentials is an echo, and "*" among
// headers and methods is what a preflight asks for. Headers that are set by hand
// may be those of CORS.
var traefik = &Library{
	Paths:   []string{"github.com/traefik/traefik/v3/pkg/config/dynamic"},
	Entries: []Entry{{Name: "….Headers", Kind: Literal, Fails: Errs}},
	Types: []Type{{Name: "….Headers", Fields: []Field{
		{Name: "AccessControlAllowOriginList", Option: Origins},
		{Name: "AccessControlAllowOriginListRegex", Option: Regexps},
		{Name: "AccessControlAllowCredentials", Option: Credentials},
		{Name: "AccessControlAllowMethods", Option: Methods},
		{Name: "AccessControlAllowHeaders", Option: Headers},
		{Name: "AccessControlExposeHeaders", Option: Expose},
		{Name: "AccessControlMaxAge", Option: MaxAge},
		{Name: "AddVaryHeader", Option: SendsVary},
		{Name: "CustomResponseHeaders", Option: Obscures},
		{Name: "CustomRequestHeaders"},
	}}},
	Behaviors: []Behavior{
		{
			Dialect: "exact", Star: StarInOrder, Empty: Nobody,
			Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin,
			Function:        FunctionReplaces,
			DeniedPreflight: 200,
			Denies:          DenyWithoutOrigin,
			Vary:            Vary{When: VaryConfigured, Lines: []string{"Origin"}},
			PreflightVary:   Vary{When: VaryNever},
			Status:          200,
			Methods:         Names{Send: NamesList, Separator: ",", Star: StarLiteral},
			Headers:         Names{Send: NamesList, Separator: ",", Star: StarLiteral},
			Expose:          Names{Send: NamesList, Separator: ",", Star: StarLiteral},
			AgeForm:         AgeAny, DefaultMaxAge: "0",
			Refusals: []Refusal{{When: BadEntry}},
		},
		traefikEcho("v3.6.22"),
		{
			Since: "v3.7.0-0", PublicCredentials: SendStar,
			Methods: Names{Star: StarLiteral}, Headers: Names{Star: StarLiteral}, Expose: Names{Star: StarLiteral},
			ExposeEverywhere: Off, DefaultMaxAge: "0",
		},
		traefikEcho("v3.7.6"),
	},
}

// traefikEcho is what changed together in two branches.
func traefikEcho(since string) Behavior {
	return Behavior{
		Since: since, PublicCredentials: SendOrigin,
		Methods:          Names{Star: StarRequestedWithCredentials},
		Headers:          Names{Star: StarRequestedWithCredentials},
		Expose:           Names{Star: StarDroppedWithCredentials},
		ExposeEverywhere: On, DefaultMaxAge: NothingSent,
	}
}
