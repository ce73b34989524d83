package model

// goaCORS is the design language of goa.design/plugins/v3/cors, v3.0.0 to v3.19.1:
// an Origin with a function that says more of it. The server is generated
// (generate.go, handleCORST). Each Origin is judged alone; where several match, the
// first in the order of their texts decides.
var goaCORS = &Library{
	Paths: []string{"goa.design/plugins/v3/cors/dsl"},
	Entries: []Entry{
		{Name: "….Origin", Args: []Option{Origins, Described}},
		{Name: "….Methods", Kind: SetsOption, Args: []Option{Methods}},
		{Name: "….Headers", Kind: SetsOption, Args: []Option{Headers}},
		{Name: "….Expose", Kind: SetsOption, Args: []Option{Expose}},
		{Name: "….MaxAge", Kind: SetsOption, Args: []Option{MaxAge}},
		{Name: "….Credentials", Kind: SetsOption, Sets: []Set{{Option: Credentials, Value: true}}},
	},
	Behaviors: []Behavior{{
		Dialect: "goa", Star: StarNowhere, Empty: Nobody,
		Public: SendOrigin, PublicCredentials: SendOrigin, Echo: SendOrigin,
		Function:         FunctionReplaces,
		DeniedPreflight:  204,
		Vary:             Vary{When: VaryGranted, Lines: []string{"Origin"}, Replaces: true},
		PreflightVary:    Vary{When: VaryGranted, Lines: []string{"Origin"}, Replaces: true},
		Status:           204,
		Methods:          Names{Send: NamesList, Separator: ", ", Star: StarLiteral, Cumulative: On},
		Headers:          Names{Send: NamesList, Separator: ", ", Star: StarLiteral, Cumulative: On},
		Expose:           Names{Send: NamesList, Separator: ", ", Star: StarLiteral, Cumulative: On},
		ExposeEverywhere: On, MaxAgeEverywhere: On,
		Refusals: []Refusal{{When: BadEntry}},
	}},
}
