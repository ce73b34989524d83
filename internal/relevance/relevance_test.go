package relevance

import (
	"go/ast"
	"go/parser"
	"go/token"
	"testing"
)

func TestSourceAndFilesAgree(t *testing.T) {
	for _, tc := range []struct {
		desc, src string
		want      bool
	}{
		{"a header written by name", `w.Header().Set("Access-Control-Allow-Origin", "*")`, true},
		{"a header in lower case", `w.Header()["access-control-allow-origin"] = nil`, true},
		{"a constant of a framework", `c.Set(echo.HeaderAccessControlAllowOrigin, "*")`, true},
		{"an upgrader", `_ = u.CheckOrigin`, true},
		{"the host of a request's URL", `_ = r.URL.Host == x`, true},
		{"a library with an unsafe default", `_ = "github.com/olahol/melody"`, true},
		{"a check named in one word", `_ = originAllowed`, true},
		{"an original", `_ = original.Originator + "originally"`, false},
		{"arithmetic", `_ = 1 + 1`, false},
	} {
		src := "package p\nimport \"net/http\"\nfunc f() { " + tc.src + " }"
		if got := Source([]byte(src)); got != tc.want {
			t.Errorf("%s: Source = %v, want %v", tc.desc, got, tc.want)
		}
		f, err := parser.ParseFile(token.NewFileSet(), "p.go", src, 0)
		if err != nil {
			t.Fatalf("%s: %v", tc.desc, err)
		}
		if got := Files([]*ast.File{f}); got != tc.want {
			t.Errorf("%s: Files = %v, want %v", tc.desc, got, tc.want)
		}
	}
}

// TestFile: words that code shares with much else matter where there are requests.
func TestFile(t *testing.T) {
	for _, tc := range []struct {
		desc, imports, src string
		want               bool
	}{
		{"a header, whatever is imported", "", `f("Access-Control-Allow-Origin")`, true},
		{"a header in a comment", `"net/http"`, `f() // Access-Control-Allow-Origin`, false},
		{"a directive", "", `f() //corslint:ignore null-origin reason`, true},
		{"an origin beside requests", `"net/http"`, `f(origin)`, true},
		{"an origin beside a framework", `"github.com/gofiber/fiber/v2"`, `f(origin)`, true},
		{"an origin beside what has no requests", `"golang.org/x/tools/go/ssa"`, `f(fn.Origin())`, false},
		{"an origin of something else", `"example.com/m/geometry"`, `f(origin)`, false},
		{"the Origin, by name, of a request that comes from elsewhere", `"example.com/m/web"`, `f(web.Header("Origin"))`, true},
		{"the Origin that a client sends", `"net/http"`, `r.Header.Set("Origin", "https://a.example"); f(map[string]string{"Origin": "x"})`, false},
		{"a response that depends on the Origin", `"net/http"`, `w.Header().Add("Vary", "Origin")`, true},
		{"a test of an origin", "", `}; func Trusts(origin string) bool { return origin == ""`, true},
		{"a test of a host, beside an origin of something else", "", `f(origin) }; func Trusts(host string) bool { return host == ""`, false},
		{"a list of origins", "", `}; var Origins = []string{"https://a.example"}; func h() {`, true},
		{"the host of some URL", `"net/url"`, `f(u.URL.Host == u.Host)`, false},
		{"the host of a request's URL, which is empty, beside another", `"net/http"`, `f(r.Host != r.URL.Host)`, true},
		{"the host of a request's URL beside a constant", `"net/http"`, `f(r.URL.Host == "")`, false},
		{"the host of the URL that a client asks for", `"net/http"`, `r.URL.Host = target`, false},
		{"a server of WebSockets", `"github.com/gorilla/websocket"`, `websocket.Upgrade(w, r)`, true},
		{"a server of WebSockets under another name", `socket "github.com/coder/websocket"`, `socket.Accept(w, r, nil)`, true},
		{"a server of WebSockets in a framework", `"github.com/gogf/gf/v2/net/ghttp"`, `r.WebSocket()`, true},
		{"a client of WebSockets", `"github.com/gorilla/websocket"`, `websocket.DefaultDialer.Dial(url, nil)`, false},
		{"a proxy for WebSockets", `"net/http"`, `f(r.Header.Get("Upgrade") == "websocket")`, false},
		{"what does not parse", "", `f(origin`, true},
	} {
		src := "package p\nimport (" + tc.imports + ")\nfunc g() {\n" + tc.src + "\n}"
		if _, got, _ := File(token.NewFileSet(), "p.go", []byte(src)); got != tc.want {
			t.Errorf("%s: %v, want %v", tc.desc, got, tc.want)
		}
	}
}
