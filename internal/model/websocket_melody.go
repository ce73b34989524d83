package model

// melody is github.com/olahol/melody, up to v1.3.0: its upgrader accepts
// everybody until the program gives it another CheckOrigin (melody.go, New).
var melody = &Library{
	Paths:     []string{"github.com/olahol/melody"},
	Entries:   []Entry{{Name: "….New", Handshake: true, Leaves: "Upgrader", Sets: anybody}},
	Behaviors: handshakes(),
}
