package model

// socketIO is github.com/zishang520/socket.io/v3, v3.0.0 to v3.0.6 (pkg/types/cors.go,
// MiddlewareWrapper). Until v3.0.2 a string is sent to whoever asks, a list of strings
// is not looked at unless its type is []any, and other origins are answered "false"; of
// v3.0.3 nothing is known. Headers, another name of AllowedHeaders, is not looked at.
var socketIO = &Library{
	Paths:   []string{"github.com/zishang520/socket.io/v3/pkg/types"},
	Entries: []Entry{{Name: "….Cors", Kind: Literal}},
	Types: []Type{{Name: "….Cors", Fields: []Field{
		{Name: "Origin", Option: OriginsOfAnyType},
		{Name: "Credentials", Option: Credentials},
		{Name: "Methods", Option: Methods},
		{Name: "AllowedHeaders", Option: Headers}, {Name: "Headers"},
		{Name: "ExposedHeaders", Option: Expose},
		{Name: "MaxAge", Option: MaxAge},
		{Name: "PreflightContinue", Option: PassesPreflight},
		{Name: "OptionsSuccessStatus", Option: Status},
	}}},
	Behaviors: []Behavior{
		{
			Dialect: "exact", Star: StarText, Alone: AloneSent, ListsUnsaid: On, Empty: Everybody,
			Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin,
			Function:         FunctionAdds,
			DeniedAlike:      On,
			Denies:           DenyFalse,
			Vary:             Vary{When: VaryUnlessStar, Lines: []string{"Origin"}},
			PreflightVary:    Vary{When: VaryUnsaid},
			Status:           204,
			Methods:          Names{Send: NamesList, Unset: NamesUnsaid, Separator: ",", Star: StarLiteral},
			Headers:          Names{Send: NamesList, Unset: NamesRequested, Separator: ",", Star: StarLiteral},
			Expose:           Names{Send: NamesList, Separator: ",", Star: StarLiteral},
			ExposeEverywhere: On,
		},
		{Since: "v3.0.3", Unmodelled: On},
		{
			Since: "v3.0.4", Unmodelled: Off,
			Dialect: "equal fold or *", Alone: AloneEntry, ListsUnsaid: Off, EmptyList: Nobody, PublicCredentials: SendOrigin,
			Denies: DenyWithoutOrigin, ExposeEverywhere: Off,
		},
	},
}
