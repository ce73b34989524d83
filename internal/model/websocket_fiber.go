package model

// fiberWebSocket is github.com/gofiber/websocket/v2, v2.2.1, fiberContribWebSocket
// its successor github.com/gofiber/contrib/websocket, up to v1.3.4, and
// fiber3WebSocket that for fiber v3, v1.0.0 to v1.2.3. Without Origins everybody
// is accepted; until v3 only the first entry may be "*" (websocket.go, New). A
// Filter, in v3 Next, may pass over handshakes.
var (
	fiberWebSocket = &Library{
		Paths:   []string{"github.com/gofiber/websocket/v2"},
		Entries: fiberWebSocketEntries, Types: fiberWebSocketTypes, Behaviors: fiberHandshakes(StarFirst),
	}
	fiberContribWebSocket = &Library{
		Paths:   []string{"github.com/gofiber/contrib/websocket"},
		Entries: fiberWebSocketEntries, Types: fiberWebSocketTypes, Behaviors: fiberHandshakes(StarFirst),
	}
	fiber3WebSocket = &Library{
		Paths:   []string{"github.com/gofiber/contrib/v3/websocket"},
		Entries: fiberWebSocketEntries, Behaviors: fiberHandshakes(StarAnywhere),
		Types: []Type{{Name: "….Config", Fields: []Field{
			{Name: "Origins", Option: Origins},
			{Name: "Next", Option: Obscures},
			{Name: "AllowEmptyOrigin"}, // browsers send an Origin with every handshake
			{Name: "HandshakeTimeout"}, {Name: "Subprotocols"}, {Name: "ReadBufferSize"}, {Name: "WriteBufferSize"},
			{Name: "WriteBufferPool"}, {Name: "EnableCompression"}, {Name: "RecoverHandler"},
		}}},
	}
)

var (
	fiberWebSocketEntries = []Entry{{Name: "….New", Handshake: true, Args: []Option{Ignored, Config}}}
	fiberWebSocketTypes   = []Type{{Name: "….Config", Fields: []Field{
		{Name: "Origins", Option: Origins},
		{Name: "Filter", Option: Obscures},
		{Name: "HandshakeTimeout"}, {Name: "Subprotocols"}, {Name: "ReadBufferSize"}, {Name: "WriteBufferSize"},
		{Name: "WriteBufferPool"}, {Name: "EnableCompression"}, {Name: "RecoverHandler"},
	}}}
)

func fiberHandshakes(star StarPlace) []Behavior {
	return []Behavior{{Dialect: "exact", Star: star, Empty: Everybody, Function: FunctionReplaces}}
}
