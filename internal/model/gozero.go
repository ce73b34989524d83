package model

// goZero is the CORS part of github.com/zeromicro/go-zero/rest, v1.2.3 to
// v1.10.3. Everything but the origins is fixed, and whoever is not answered "*"
// is allowed credentials (rest/internal/cors, setHeader). The function that may
// follow can change any header.
var goZero = &Library{
	Paths: []string{"github.com/zeromicro/go-zero/rest"},
	Entries: []Entry{
		{Name: "….WithCors", Args: []Option{Origins}, Sets: goZeroFixed},
		{Name: "….WithCustomCors", Args: []Option{Obscures, OnDenied, Origins}, Sets: goZeroFixed},
		{Name: "….WithCorsHeaders", Since: "v1.7.1", Sets: []Set{
			{Option: Credentials, Value: true},
			{Option: Origins, Value: []string{"*"}},
			{Option: Headers}, // in addition to the fixed ones, on a line of their own
		}},
	},
	Behaviors: []Behavior{
		{
			Dialect: "ending until v1.3.3", Star: StarNowhere, Empty: Everybody,
			Public: SendStar, PublicCredentials: SendStarOnly, Echo: SendOrigin,
			Function:        FunctionReplaces,
			DeniedPreflight: 204,
			Vary:            Vary{When: VaryAlways, Lines: []string{"Origin"}},
			PreflightVary: Vary{When: VaryAlways, Lines: []string{
				"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers",
			}},
			Status:  204,
			Methods: Names{Default: []string{"GET", "HEAD", "POST", "PATCH", "PUT", "DELETE"}, Send: NamesList, Separator: ", "},
			Headers: Names{
				Default: []string{"Content-Type", "Origin", "X-CSRF-Token", "Authorization", "AccessToken", "Token", "Range"},
				Send:    NamesList, Separator: ", ",
			},
			Expose: Names{
				Default: []string{"Content-Length", "Access-Control-Allow-Origin", "Access-Control-Allow-Headers"},
				Send:    NamesList, Separator: ", ",
			},
			Everywhere: On, ExposeEverywhere: On, DefaultMaxAge: "86400",
		},
		{Since: "v1.3.3", Dialect: "ending until v1.5.1"},
		{Since: "v1.5.1", Dialect: "ending"}, // GHSA-fgxv-gw55-r5fq
	},
}

var goZeroFixed = []Set{{Option: Credentials, Value: true}}
