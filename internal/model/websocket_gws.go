package model

// gws is github.com/lxzan/gws, up to v1.9.1, which knows nothing of the Origin:
// without Authorize it accepts everybody (option.go, initServerOption). Functions
// given to Authorize are hooks of package headers.
var gws = &Library{
	Paths: []string{"github.com/lxzan/gws"},
	Entries: []Entry{
		{Name: "….NewUpgrader", Handshake: true, Args: []Option{Ignored, Config}},
		{Name: "….NewServer", Handshake: true, Args: []Option{Ignored, Config}},
	},
	Types:     []Type{{Name: "….ServerOption", Fields: []Field{{Name: "Authorize", Option: Obscures}}}},
	Behaviors: handshakes(),
}
