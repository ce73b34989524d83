package model

// neffosGobwas is the upgrader by gobwas/ws of github.com/kataras/neffos, up to
// v0.0.24, and irisWebSocket the variables that github.com/kataras/iris/v12 has for
// it, up to v12.2.11 (gobwas/upgrader.go): it knows nothing of the Origin. The one by
// gorilla/websocket accepts pages of the server's own host.
var (
	neffosGobwas = &Library{
		Paths: []string{"github.com/kataras/neffos/gobwas"},
		Entries: []Entry{
			{Name: "….Upgrader", Handshake: true, Sets: anybody},
			{Name: "….DefaultUpgrader", Kind: Handler, Handshake: true, Sets: anybody},
		},
		Behaviors: handshakes(),
	}
	irisWebSocket = &Library{
		Paths: []string{"github.com/kataras/iris/v12/websocket"},
		Entries: []Entry{
			{Name: "….GobwasUpgrader", Kind: Handler, Handshake: true, Sets: anybody},
			{Name: "….DefaultGobwasUpgrader", Kind: Handler, Handshake: true, Sets: anybody},
		},
		Behaviors: handshakes(),
	}
)
