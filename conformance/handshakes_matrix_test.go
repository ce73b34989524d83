package conformance

//lint:file-ignore SA1019 programs call what is deprecated, so the models speak of it

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"testing"

	coderws "github.com/coder/websocket"
	fasthttpws "github.com/fasthttp/websocket"
	"github.com/gobwas/ws"
	fiber3ws "github.com/gofiber/contrib/v3/websocket"
	fibercontribws "github.com/gofiber/contrib/websocket"
	fiber2 "github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	fiberws "github.com/gofiber/websocket/v2"
	"github.com/gogf/gf/v2/net/ghttp"
	gorillaws "github.com/gorilla/websocket"
	"github.com/improbable-eng/grpc-web/go/grpcweb"
	irisws "github.com/kataras/iris/v12/websocket"
	"github.com/kataras/neffos"
	neffosgobwas "github.com/kataras/neffos/gobwas"
	"github.com/lxzan/gws"
	"github.com/olahol/melody"
	xnetws "golang.org/x/net/websocket"
	"google.golang.org/grpc"
	nhooyrws "nhooyr.io/websocket"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
)

// A handshakeSuite is a library, newest version, with what accepts handshakes.
type handshakeSuite struct {
	version string
	cases   func(t testing.TB) []matrix.HandshakeCase
}

// handshakes are the suites of the libraries that accept or refuse handshakes.
var handshakes = map[string]handshakeSuite{
	"github.com/gorilla/websocket":                  {"v1.5.3", gorillaHandshakes},
	"github.com/fasthttp/websocket":                 {"v1.5.12", fasthttpHandshakes},
	"github.com/coder/websocket":                    {"v1.8.15", coderHandshakes},
	"nhooyr.io/websocket":                           {"v1.8.17", nhooyrHandshakes},
	"github.com/gofiber/websocket/v2":               {"v2.2.1", fiberHandshakes},
	"github.com/gofiber/contrib/websocket":          {"v1.3.4", fiberContribHandshakes},
	"github.com/gofiber/contrib/v3/websocket":       {"v1.2.3", fiber3Handshakes},
	"github.com/olahol/melody":                      {"v1.3.0", melodyHandshakes},
	"github.com/lxzan/gws":                          {"v1.9.1", gwsHandshakes},
	"github.com/gobwas/ws":                          {"v1.4.0", gobwasHandshakes},
	"golang.org/x/net/websocket":                    {"v0.58.0", xnetHandshakes},
	"github.com/kataras/neffos/gobwas":              {"v0.0.24", neffosHandshakes},
	"github.com/kataras/iris/v12/websocket":         {"v12.2.10", irisHandshakes},
	"github.com/gogf/gf/v2/net/ghttp":               {"v2.10.2", goFrameHandshakes},
	"github.com/improbable-eng/grpc-web/go/grpcweb": {"v0.15.0", grpcWebHandshakes},
}

// TestHandshakes runs every entry that decides about handshakes.
func TestHandshakes(t *testing.T) {
	var total matrix.Count
	for _, l := range model.All() {
		decides := false
		for _, e := range l.Entries {
			decides = decides || e.Handshake
		}
		suite, ok := handshakes[l.Paths[0]]
		if decides && !ok && elsewhere[l.Paths[0]] == "" {
			t.Errorf("nothing runs the handshakes of %s", l.Paths[0])
		}
		if ok {
			t.Run(l.Paths[0], func(t *testing.T) { total.Add(matrix.RunHandshakes(t, l.Paths[0], suite.version, suite.cases(t))) })
		}
	}
	t.Logf("%d configurations, %d handshakes, %d disagreements", total.Configurations, total.Comparisons, total.Disagreements)
}

// accepting is the case of a call that accepts everybody.
func accepting(name string, serve matrix.Handshaker) []matrix.HandshakeCase {
	return []matrix.HandshakeCase{{Name: name, Serve: serve, Model: configured(set(model.AnyOrigin, true, ""))}}
}

func gorillaHandshakes(t testing.TB) []matrix.HandshakeCase {
	return upgrading(t, func(w http.ResponseWriter, r *http.Request) (io.Closer, error) {
		return gorillaws.Upgrade(w, r, nil, 1024, 1024)
	})
}

func fasthttpHandshakes(t testing.TB) []matrix.HandshakeCase {
	return upgrading(t, func(w http.ResponseWriter, r *http.Request) (io.Closer, error) {
		return fasthttpws.Upgrade(w, r, nil, 1024, 1024)
	})
}

// upgrading is the case of a function Upgrade that accepts everybody and leaves
// refusals to its caller.
func upgrading(t testing.TB, upgrade func(http.ResponseWriter, *http.Request) (io.Closer, error)) []matrix.HandshakeCase {
	return accepting("Upgrade", matrix.Upgrading(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if conn, err := upgrade(w, r); err == nil {
			conn.Close()
		} else {
			w.WriteHeader(http.StatusForbidden)
		}
	})))
}

// patterns are the lists of host patterns that are tried, beside the lists of
// package matrix.
var patterns = append([][]string{
	{"api.example.com"}, {"*"}, {"*.example.com"}, {"*example.com"}, {"example.com*"}, {"example.com:*"}, {"example.com:8443"}, {"EXAMPLE.com"},
	{"localhost"}, {"localhost:*"}, {"https://*.example.com"}, {"https://example.com", "b.test"}, {"*.b.test", "*.*.example.com"},
	{"ex?mple.com"}, {"ex[a-z]mple.com"}, {"[^a-d]xample.com"}, {"*://example.com"}, {"http*://example.com"}, {"*/*"}, {`ex\ample.com`}, {"https://*"},
	{"chrome-extension://*"}, {"abcdef"}, {"?*"}, {"[a-"}, {"example.com/"},
}, matrix.Lists...)

func coderHandshakes(t testing.TB) []matrix.HandshakeCase {
	return hostPatterns(t, func(list []string, skip bool) (string, *model.Configuration, http.HandlerFunc) {
		o := coderws.AcceptOptions{OriginPatterns: list, InsecureSkipVerify: skip}
		return fmt.Sprintf("%+v", o), matrix.Struct(t, "github.com/coder/websocket", "v1.8.15", o, ""), func(w http.ResponseWriter, r *http.Request) {
			if conn, err := coderws.Accept(w, r, &o); err == nil {
				conn.CloseNow()
			}
		}
	})
}

func nhooyrHandshakes(t testing.TB) []matrix.HandshakeCase {
	return hostPatterns(t, func(list []string, skip bool) (string, *model.Configuration, http.HandlerFunc) {
		o := nhooyrws.AcceptOptions{OriginPatterns: list, InsecureSkipVerify: skip}
		return fmt.Sprintf("%+v", o), configured(set(model.Origins, list, ""), set(model.AnyOrigin, skip, "")), func(w http.ResponseWriter, r *http.Request) {
			if conn, err := nhooyrws.Accept(w, r, &o); err == nil {
				conn.CloseNow()
			}
		}
	})
}

// hostPatterns are the cases of lists of host patterns, with and without the
// option that accepts everybody: named, modelled and served by with.
func hostPatterns(t testing.TB, with func(list []string, skip bool) (string, *model.Configuration, http.HandlerFunc)) []matrix.HandshakeCase {
	var cases []matrix.HandshakeCase
	for _, list := range patterns {
		for _, skip := range []bool{false, true} {
			name, m, serve := with(list, skip)
			cases = append(cases, matrix.HandshakeCase{Name: name, Model: m, Serve: matrix.Upgrading(t, serve)})
		}
	}
	return cases
}

func fiberHandshakes(t testing.TB) []matrix.HandshakeCase {
	return fiber2Handshakes(t, func(list []string) fiber2.Handler {
		return fiberws.New(func(*fiberws.Conn) {}, fiberws.Config{Origins: list})
	})
}

func fiberContribHandshakes(t testing.TB) []matrix.HandshakeCase {
	return fiber2Handshakes(t, func(list []string) fiber2.Handler {
		return fibercontribws.New(func(*fibercontribws.Conn) {}, fibercontribws.Config{Origins: list})
	})
}

// fiber2Handshakes are the cases of a handler of fiber v2 with a list of origins.
func fiber2Handshakes(t testing.TB, handler func(list []string) fiber2.Handler) []matrix.HandshakeCase {
	var cases []matrix.HandshakeCase
	for _, list := range matrix.Lists {
		app := fiber2.New(fiber2.Config{DisableStartupMessage: true})
		app.Get("/", handler(list))
		cases = append(cases, matrix.HandshakeCase{
			Name: fmt.Sprintf("%q", list), Model: configured(set(model.Origins, list, "")),
			Serve: matrix.Listener(t, func(l net.Listener) { _ = app.Listener(l) }),
		})
	}
	return cases
}

func fiber3Handshakes(t testing.TB) []matrix.HandshakeCase {
	var cases []matrix.HandshakeCase
	for _, list := range matrix.Lists {
		for _, empty := range []bool{false, true} {
			app := fiber3.New()
			c := fiber3ws.Config{Origins: list, AllowEmptyOrigin: empty}
			app.Get("/", fiber3ws.New(func(*fiber3ws.Conn) {}, c))
			cases = append(cases, matrix.HandshakeCase{
				Name: fmt.Sprintf("%+v", c), Model: matrix.Struct(t, "github.com/gofiber/contrib/v3/websocket", "v1.2.3", c, ""),
				Serve: matrix.Listener(t, func(l net.Listener) { _ = app.Listener(l, fiber3.ListenConfig{DisableStartupMessage: true}) }),
			})
		}
	}
	return cases
}

func neffosHandshakes(t testing.TB) []matrix.HandshakeCase {
	return slices.Concat(
		accepting("DefaultUpgrader", matrix.Upgrading(t, neffos.New(neffosgobwas.DefaultUpgrader, neffos.Events{}))),
		accepting("Upgrader", matrix.Upgrading(t, neffos.New(neffosgobwas.Upgrader(ws.HTTPUpgrader{}), neffos.Events{}))))
}

func irisHandshakes(t testing.TB) []matrix.HandshakeCase {
	return slices.Concat(
		accepting("DefaultGobwasUpgrader", matrix.Upgrading(t, irisws.New(irisws.DefaultGobwasUpgrader, irisws.Events{}))),
		accepting("GobwasUpgrader", matrix.Upgrading(t, irisws.New(irisws.GobwasUpgrader(ws.HTTPUpgrader{}), irisws.Events{}))))
}

func melodyHandshakes(t testing.TB) []matrix.HandshakeCase {
	m := melody.New()
	return accepting("New", matrix.Upgrading(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _ = m.HandleRequest(w, r) })))
}

func gwsHandshakes(t testing.TB) []matrix.HandshakeCase {
	var cases []matrix.HandshakeCase
	for name, option := range map[string]*gws.ServerOption{"nil": nil, "empty": {}} {
		u := gws.NewUpgrader(gws.BuiltinEventHandler{}, option)
		server := gws.NewServer(gws.BuiltinEventHandler{}, option)
		for made, u := range map[string]*gws.Upgrader{"upgrader": u, "server": server.GetUpgrader()} {
			cases = append(cases, matrix.HandshakeCase{
				Name: made + " " + name, Model: configured(),
				Serve: matrix.Upgrading(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					if conn, err := u.Upgrade(w, r); err == nil {
						conn.NetConn().Close()
					}
				})),
			})
		}
	}
	return cases
}

func gobwasHandshakes(t testing.TB) []matrix.HandshakeCase {
	raw := func(upgrade func(net.Conn) error) matrix.Handshaker {
		return matrix.Listener(t, func(l net.Listener) {
			for {
				conn, err := l.Accept()
				if err != nil {
					return
				}
				_ = upgrade(conn)
				conn.Close()
			}
		})
	}
	web := func(upgrade func(*http.Request, http.ResponseWriter) (net.Conn, error)) matrix.Handshaker {
		return matrix.Upgrading(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if conn, err := upgrade(r, w); err == nil {
				conn.Close()
			}
		}))
	}
	everybody := func() *model.Configuration { return configured(set(model.AnyOrigin, true, "")) }
	return []matrix.HandshakeCase{
		{Name: "UpgradeHTTP", Model: everybody(), Serve: web(func(r *http.Request, w http.ResponseWriter) (net.Conn, error) {
			conn, _, _, err := ws.UpgradeHTTP(r, w)
			return conn, err
		})},
		{Name: "HTTPUpgrader", Model: everybody(), Serve: web(func(r *http.Request, w http.ResponseWriter) (net.Conn, error) {
			conn, _, _, err := ws.HTTPUpgrader{}.Upgrade(r, w)
			return conn, err
		})},
		{Name: "Upgrade", Model: everybody(), Serve: raw(func(c net.Conn) error { _, err := ws.Upgrade(c); return err })},
		{Name: "Upgrader", Model: matrix.Struct(t, "github.com/gobwas/ws", "v1.4.0", ws.Upgrader{}, ""), Serve: raw(func(c net.Conn) error { _, err := ws.Upgrader{}.Upgrade(c); return err })},
	}
}

func xnetHandshakes(t testing.TB) []matrix.HandshakeCase {
	return []matrix.HandshakeCase{
		{
			Name: "Handler", Model: configured(set(model.Origins, []string{"*"}, "")),
			Serve: matrix.Upgrading(t, xnetws.Handler(func(*xnetws.Conn) {})),
		},
		{
			Name: "Server", Model: matrix.Struct(t, "golang.org/x/net/websocket", "v0.58.0", xnetws.Server{}, ""),
			Serve: matrix.Upgrading(t, xnetws.Server{Handler: func(*xnetws.Conn) {}}),
		},
	}
}

func goFrameHandshakes(t testing.TB) []matrix.HandshakeCase {
	server, err := goFrameServers()
	if err != nil {
		t.Fatal(err)
	}
	goFrameHandle = func(r *ghttp.Request) {
		if conn, err := r.WebSocket(); err == nil {
			conn.Close()
		}
	}
	return accepting("WebSocket", matrix.Upgrading(t, server))
}

func grpcWebHandshakes(t testing.TB) []matrix.HandshakeCase {
	serve := func(f func(*http.Request) bool) matrix.Handshaker {
		wrapped := grpcweb.WrapServer(grpc.NewServer(), grpcweb.WithWebsockets(true), grpcweb.WithCorsForRegisteredEndpointsOnly(false),
			grpcweb.WithWebsocketOriginFunc(f))
		return matrix.Upgrading(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			r.Header.Set("Sec-WebSocket-Protocol", "grpc-websockets")
			wrapped.ServeHTTP(w, r)
		}))
	}
	none := func(settings ...model.Setting) *model.Configuration {
		return configured(append([]model.Setting{set(model.Origins, []string{}, "")}, settings...)...)
	}
	cases := []matrix.HandshakeCase{{Name: "nil", Serve: serve(nil), Model: none()}}
	for name, f := range matrix.Functions {
		cases = append(cases, matrix.HandshakeCase{
			Name: name, Model: none(set(model.Decides, f.Allows, name)),
			Serve: serve(func(r *http.Request) bool { return f.Allows(r.Header.Get("Origin")) }),
		})
	}
	return cases
}
