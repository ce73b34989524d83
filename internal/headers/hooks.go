package headers

import (
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// Hooks are the struct fields that receive a function which decides whether a
// WebSocket (or WebTransport) handshake is accepted. Where such a field is nil,
// the libraries compare the Origin with the Host.
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
func protections(m *flow.Machine, pkg *ssa.Package) []*policy.Policy {
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

// unsafeCalls are the functions that accept a WebSocket handshake from any
// origin unless something else checks it.
var unsafeCalls = map[string]string{
	// melody.go:55 of v1.3.0: CheckOrigin always answers true.
	"github.com/olahol/melody.New": "Upgrader",
	// server.go:316-324 of v1.5.3: the deprecated function sets CheckOrigin to true.
	"github.com/gorilla/websocket.Upgrade":  "",
	"github.com/fasthttp/websocket.Upgrade": "",
	// server.go of v1.4.0 does not know the Origin.
	"github.com/gobwas/ws.UpgradeHTTP": "",
	// ghttp.go:191-196 of v2.10.2.
	"(*github.com/gogf/gf/v2/net/ghttp.Request).WebSocket": "",
}

// upgrades are the WebSocket handshakes decided by library defaults.
func upgrades(pass *analysis.Pass, m *flow.Machine, pkg *ssa.Package) []*policy.Policy {
	var out []*policy.Policy
	accepts := func(site policy.Site) {
		out = append(out, &policy.Policy{Kind: policy.Upgrade, Site: site, Answers: []policy.Answer{
			{When: origin.Predicate{Op: origin.Always}, Accept: origin.True},
		}})
	}
	m.Calls(func(fn *ssa.Function, name string, call *ssa.Call) {
		field, ok := unsafeCalls[name]
		if !ok || field != "" && m.FieldUsed(call, field) || m.ChecksOrigin(fn) {
			return
		}
		accepts(m.Site(fn, call.Pos()))
	})
	m.Conversions(func(fn *ssa.Function, to types.Type, v ssa.Value) {
		// websocket.Handler(f) accepts every Origin that parses (x/net
		// websocket/server.go, checkOrigin of Handler.ServeHTTP).
		if n, ok := types.Unalias(to).(*types.Named); ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "golang.org/x/net/websocket" && n.Obj().Name() == "Handler" {
			accepts(m.Site(fn, v.Pos()))
		}
	})
	m.FieldStores(func(fn *ssa.Function, field string, st *ssa.Store) {
		switch field {
		case "github.com/coder/websocket.AcceptOptions.InsecureSkipVerify", "nhooyr.io/websocket.AcceptOptions.InsecureSkipVerify":
			if c, ok := st.Val.(*ssa.Const); ok && c.Value != nil && c.Value.String() == "true" && !m.ChecksOrigin(fn) {
				accepts(m.Site(fn, st.Pos()))
			}
		case "github.com/coder/websocket.AcceptOptions.OriginPatterns", "nhooyr.io/websocket.AcceptOptions.OriginPatterns":
			for _, t := range m.ConstantList(st.Val) {
				if t.Str == "*" {
					accepts(m.Site(fn, st.Pos()))
				}
			}
		}
	})
	return out
}
