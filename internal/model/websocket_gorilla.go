package model

// gorillaWebSocket is github.com/gorilla/websocket, v1.0.0 to v1.5.3, and
// fasthttpWebSocket its fork for fasthttp, up to v1.5.12: an upgrader without
// CheckOrigin accepts pages of the server's own host, the deprecated function
// Upgrade everybody (server.go). Functions given to CheckOrigin are hooks of
// package headers.
var (
	gorillaWebSocket = &Library{
		Paths:     []string{"github.com/gorilla/websocket"},
		Entries:   []Entry{{Name: "….Upgrade", Handshake: true, Sets: anybody}},
		Behaviors: handshakes(),
	}
	fasthttpWebSocket = &Library{
		Paths:     []string{"github.com/fasthttp/websocket"},
		Entries:   []Entry{{Name: "….Upgrade", Handshake: true, Sets: anybody}},
		Behaviors: handshakes(),
	}
)

// anybody is set by calls that accept handshakes from everybody.
var anybody = []Set{{Option: AnyOrigin, Value: true}}

// handshakes is the behaviour of a library that accepts or refuses handshakes
// and accepts everybody unless it is told whom.
func handshakes() []Behavior {
	return []Behavior{{Dialect: "exact", Star: StarAnywhere, Empty: Everybody, Function: FunctionReplaces}}
}
