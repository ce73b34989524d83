package model

// gobwas is github.com/gobwas/ws, up to v1.4.0, which knows nothing of the
// Origin (server.go): whoever calls it has to look at it before. An Upgrader has
// functions that are shown the headers.
var gobwas = &Library{
	Paths: []string{"github.com/gobwas/ws"},
	Entries: []Entry{
		{Name: "….UpgradeHTTP", Handshake: true, Sets: anybody},
		{Name: "….Upgrade", Handshake: true, Sets: anybody},
		{Name: "(….HTTPUpgrader).Upgrade", Handshake: true, Sets: anybody},
		{Name: "(….Upgrader).Upgrade", Handshake: true, Receiver: Config},
	},
	Types: []Type{{Name: "….Upgrader", Fields: []Field{
		{Name: "OnRequest", Option: Obscures}, {Name: "OnHost", Option: Obscures},
		{Name: "OnHeader", Option: Obscures}, {Name: "OnBeforeUpgrade", Option: Obscures},
	}}},
	Behaviors: handshakes(),
}
