package model

// xnetWebSocket is golang.org/x/net/websocket. A Handler accepts every Origin that
// is a URL, a Server without Handshake whatever comes (server.go). Functions given
// to Handshake are hooks of package headers.
var xnetWebSocket = &Library{
	Paths: []string{"golang.org/x/net/websocket"},
	Entries: []Entry{
		{Name: "….Handler", Kind: Conversion, Handshake: true, Sets: []Set{{Option: Origins, Value: []string{"*"}}}},
		{Name: "….Server", Kind: Literal, Handshake: true},
	},
	Types: []Type{{Name: "….Server", Fields: []Field{
		{Name: "Handshake", Option: Obscures},
		{Name: "Handler"}, {Name: "Config"},
	}}},
	Behaviors: []Behavior{{Dialect: "any URL", Star: StarNowhere, Empty: Everybody, Function: FunctionReplaces}},
}
