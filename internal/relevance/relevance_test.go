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
		src := "package p\nfunc f() { " + tc.src + " }"
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
