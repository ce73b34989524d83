package model

// coderWebSocket is github.com/coder/websocket, v1.8.12 to v1.8.15, and
// nhooyrWebSocket the same library under its old name, v1.8.0 to v1.8.17. Pages
// of the server's own host are always accepted (accept.go, authenticateOrigin).
// Literals of the options count as well as what Accept is given, which may come
// from a field that is set elsewhere.
var (
	coderWebSocket = &Library{
		Paths:     []string{"github.com/coder/websocket"},
		Entries:   coderEntries,
		Types:     coderTypes,
		Behaviors: []Behavior{coderHandshakes, {Since: "v1.8.14", Dialect: "host pattern"}},
	}
	nhooyrWebSocket = &Library{
		Paths:     []string{"nhooyr.io/websocket"},
		Entries:   coderEntries,
		Types:     coderTypes,
		Behaviors: []Behavior{coderHandshakes},
	}
)

var (
	coderEntries = []Entry{
		{Name: "….Accept", Handshake: true, Args: []Option{Ignored, Ignored, Config}},
		{Name: "….AcceptOptions", Kind: Literal, Handshake: true},
	}
	coderTypes = []Type{{Name: "….AcceptOptions", Fields: []Field{
		{Name: "OriginPatterns", Option: Origins},
		{Name: "InsecureSkipVerify", Option: AnyOrigin},
		{Name: "Subprotocols"}, {Name: "CompressionMode"}, {Name: "CompressionThreshold"},
		{Name: "OnPingReceived"}, {Name: "OnPongReceived"},
	}}}
	coderHandshakes = Behavior{
		Dialect: "host pattern until v1.8.14", Star: StarNowhere, Empty: Nobody, Function: FunctionReplaces, Own: On,
	}
)
