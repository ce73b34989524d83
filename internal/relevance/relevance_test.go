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
		if got := Files([]*ast.File{f}, "example.com/m"); got != tc.want {
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
		{"an origin beside another module", `"github.com/gofiber/fiber/v2"`, `f(origin)`, true},
		{"an origin of something else", `"example.com/m/geometry"`, `f(origin)`, false},
		{"the Origin, by name, of a request that comes from elsewhere", `"example.com/m/web"`, `f(web.Header("Origin"))`, true},
		{"a test of an origin", "", `}; func Trusts(origin string) bool { return origin == ""`, true},
		{"the host of some URL", `"net/url"`, `f(u.URL.Host)`, false},
		{"what does not parse", "", `f(origin`, true},
	} {
		src := "package p\nimport (" + tc.imports + ")\nfunc g() {\n" + tc.src + "\n}"
		if _, got, _ := File(token.NewFileSet(), "p.go", []byte(src), "example.com/m"); got != tc.want {
			t.Errorf("%s: %v, want %v", tc.desc, got, tc.want)
		}
	}
}
