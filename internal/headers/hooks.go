package headers

import (
	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/policy"
)

// Hooks are the struct fields that receive a function which decides whether a
// WebSocket (or WebTransport) handshake is accepted. What the libraries do where
// such a field is nil is said by package model, if they do anything but compare
// the Origin with the Host.
var Hooks = []flow.HookField{
	{Name: "github.com/gorilla/websocket.Upgrader.CheckOrigin"},
	{Name: "github.com/fasthttp/websocket.Upgrader.CheckOrigin"},
	{Name: "github.com/fasthttp/websocket.FastHTTPUpgrader.CheckOrigin"},
	{Name: "github.com/hertz-contrib/websocket.HertzUpgrader.CheckOrigin"},
	{Name: "github.com/lesismal/nbio/nbhttp/websocket.Upgrader.CheckOrigin"},
	{Name: "github.com/quic-go/webtransport-go.Server.CheckOrigin"},
	{Name: "github.com/centrifugal/centrifuge.WebsocketConfig.CheckOrigin"},
	{Name: "github.com/googollee/go-socket.io/engineio/transport/websocket.Transport.CheckOrigin"},
	{Name: "github.com/lxzan/gws.ServerOption.Authorize"},
	{Name: "golang.org/x/net/websocket.Server.Handshake", Refuses: true},
}

// protections are the uses of net/http.CrossOriginProtection.
func protections(m *flow.Machine) []*policy.Policy {
	var out []*policy.Policy
	m.Calls(func(fn *ssa.Function, name string, call *ssa.Call) {
		var method string
		switch name {
		case "(*net/http.CrossOriginProtection).AddTrustedOrigin":
			method = "AddTrustedOrigin"
		case "(*net/http.CrossOriginProtection).AddInsecureBypassPattern":
			method = "AddInsecureBypassPattern"
		default:
			return
		}
		out = append(out, &policy.Policy{
			Kind: policy.Protection, Site: m.Site(fn, call.Pos()),
			Protection: &policy.ProtectionConfig{
				Call: method, Argument: m.Constant(call.Call.Args[1]),
				ErrorDiscarded: method == "AddTrustedOrigin" && len(*call.Referrers()) == 0,
			},
		})
	})
	return out
}
