package model

// goSocketIOPolling is the polling transport of
// github.com/googollee/go-socket.io v1.8.0-rc.1 (engineio/transport/polling,
// SetHeaders): whom the function allows is echoed with credentials, and never
// with Vary. Without a function nobody is. That of the WebSocket transport is a
// hook of package headers.
var goSocketIOPolling = &Library{
	Paths:   []string{"github.com/googollee/go-socket.io/engineio/transport/polling"},
	Entries: []Entry{{Name: "….Transport", Kind: Literal, Sets: []Set{{Option: Credentials, Value: true}}}},
	Types: []Type{{Name: "….Transport", Fields: []Field{
		{Name: "CheckOrigin", Option: Decides},
		{Name: "Client"},
	}}},
	Behaviors: []Behavior{{
		Dialect: "exact", Star: StarNowhere, Empty: Nobody,
		Public: SendOrigin, PublicCredentials: SendOrigin, Echo: SendOrigin,
		Function:        FunctionReplaces,
		Denies:          DenyWithLists,
		DeniedPreflight: 200,
		Vary:            Vary{When: VaryNever},
		PreflightVary:   Vary{When: VaryNever},
		Status:          200,
		Methods:         Names{Send: NamesList},
		Headers:         Names{Default: []string{"Content-Type"}, Send: NamesList},
		Expose:          Names{Send: NamesList},
	}},
}
