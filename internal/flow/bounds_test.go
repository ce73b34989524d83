package flow_test

import (
	"fmt"
	"go/types"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/headers"
	"github.com/corslint/corslint/internal/headers/libraries"
)

// worst are programs made to cost as much as they can.
var worst = []struct {
	name string
	// incomplete is whether a bound has to be reached.
	incomplete bool
	// size and small are how large the program is made, in benchmarks and in
	// tests, which need only reach the bound.
	size, small int
	source      func(n int) string
}{
	{"branches around header writes", true, 10_000, 2_100, func(n int) string {
		return handler("serve", repeat(n, func(i int) string {
			return fmt.Sprintf("\tif r.URL.Query().Get(\"q%d\") == o { w.Header().Add(\"Access-Control-Allow-Headers\", \"X-%d\") }\n", i, i)
		}))
	}},
	{"branches that join", true, 10_000, 2_100, func(n int) string {
		return handler("serve", repeat(n, func(i int) string {
			return fmt.Sprintf("\tif len(r.Form) == %d { println(%d) }\n", i, i)
		}))
	}},
	{"branches within the bound around header writes", true, 1_900, 40, func(n int) string {
		return handler("serve", repeat(n, func(i int) string {
			return fmt.Sprintf("\tif r.URL.Query().Get(\"q%d\") == o { w.Header().Add(\"Access-Control-Allow-Headers\", \"X-%d\") }\n", i, i)
		}))
	}},
	{"handlers", false, 1_000, 100, func(n int) string {
		return repeat(n, func(i int) string {
			return handler(fmt.Sprintf("serve%d", i), "\tif o == \"https://app.example.com\" { w.Header().Set(\"Vary\", \"Origin\") }\n")
		})
	}},
	{"a validator with a list of regexps", false, 200, 200, func(n int) string {
		return "\nvar patterns = []*regexp.Regexp{\n" +
			repeat(n, func(i int) string { return fmt.Sprintf("\tregexp.MustCompile(`^https://t%d\\.example\\.com$`),\n", i) }) +
			"}\n\nfunc allowed(o string) bool {\n\tfor _, p := range patterns {\n\t\tif p.MatchString(o) { return true }\n\t}\n\treturn false\n}\n" +
			handler("serve", "\tif !allowed(o) { return }\n")
	}},
	{"regexps one after the other", false, 200, 50, func(n int) string {
		return "\nfunc allowed(o string) bool {\n" +
			repeat(n, func(i int) string {
				return fmt.Sprintf("\tif regexp.MustCompile(`^https://t%d\\.example\\.com$`).MatchString(o) { return true }\n", i)
			}) + "\treturn false\n}\n" + handler("serve", "\tif !allowed(o) { return }\n")
	}},
	{"a chain of helpers", true, 200, 20, func(n int) string {
		return repeat(n, func(i int) string {
			return fmt.Sprintf("\nfunc set%d(w http.ResponseWriter, o string) { set%d(w, o) }\n", i, i+1)
		}) + fmt.Sprintf("\nfunc set%d(w http.ResponseWriter, o string) { w.Header().Set(\"Access-Control-Allow-Origin\", o) }\n", n) + handler("serve", "\tset0(w, o)\n")
	}},
	{"helpers that call each other twice", true, 12, 8, func(n int) string {
		return repeat(n, func(i int) string {
			return fmt.Sprintf("\nfunc set%d(w http.ResponseWriter, o string) { if len(o) > %d { set%d(w, o+\"a\") }; set%d(w, o) }\n", i, i, i+1, i+1)
		}) + fmt.Sprintf("\nfunc set%d(w http.ResponseWriter, o string) { w.Header().Add(\"Access-Control-Allow-Origin\", o) }\n", n) + handler("serve", "\tset0(w, o)\n")
	}},
	{"recursion", true, 1, 1, func(int) string {
		return "\nfunc set(w http.ResponseWriter, o string, n int) {\n\tif n > 0 { set(w, o, n-1) }\n\tw.Header().Add(\"Access-Control-Allow-Origin\", o)\n}\n" + handler("serve", "\tset(w, o, 100)\n")
	}},
	{"a list of origins", false, 20_000, 11_000, func(n int) string {
		return "\nvar list = []string{\n" + repeat(n, func(i int) string { return fmt.Sprintf("\t\"https://t%d.example.com\",\n", i) }) +
			"}\n" + handler("serve", "\tif !slices.Contains(list, o) { return }\n")
	}},
	{"a map of origins", false, 5_000, 1_100, func(n int) string {
		return "\nvar list = map[string]bool{\n" + repeat(n, func(i int) string { return fmt.Sprintf("\t\"https://t%d.example.com\": true,\n", i) }) +
			"}\n" + handler("serve", "\tif !list[o] { return }\n")
	}},
	{"megabytes of header names", false, 120_000, 1_000, func(n int) string {
		return "\nvar names = []string{\n" + repeat(n, func(i int) string { return fmt.Sprintf("\t\"Access-Control-Allow-Origin: %d\",\n", i) }) + "}\n"
	}},
	{"deep nesting", false, 2_000, 500, func(n int) string {
		return handler("serve", "\t_ = "+strings.Repeat("(", n)+"o"+strings.Repeat(")", n)+"\n")
	}},
}

func handler(name, body string) string {
	return "\nfunc " + name + `(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	_ = o
` + body + `	w.Header().Set("Access-Control-Allow-Origin", o)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
`
}

func repeat(n int, line func(i int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(line(i))
	}
	return b.String()
}

// passOf type-checks a program that may use a few packages of the standard
// library.
func passOf(tb testing.TB, body string) *analysis.Pass {
	tb.Helper()
	dir := tb.TempDir()
	src := "package p\n\nimport (\n\t\"net/http\"\n\t\"regexp\"\n\t\"slices\"\n\t\"strings\"\n)\n\nvar _ http.Handler\nvar _ *regexp.Regexp\nvar _ = slices.Contains[[]string]\nvar _ = strings.ToLower\n" + body
	for name, data := range map[string]string{"go.mod": "module example.com/p\n\ngo 1.25.0\n", "p.go": src} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o666); err != nil {
			tb.Fatal(err)
		}
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir, Env: append(os.Environ(), "GOWORK=off", "GOFLAGS=")}, ".")
	if err != nil {
		tb.Fatal(err)
	}
	p := pkgs[0]
	if len(p.Errors) > 0 {
		tb.Fatal(p.Errors[0])
	}
	return &analysis.Pass{Fset: p.Fset, Files: p.Syntax, Pkg: p.Types, TypesInfo: p.TypesInfo, TypesSizes: p.TypesSizes}
}

func execute(pass *analysis.Pass) *flow.Results {
	know := flow.NewKnowledge(libraries.All(), headers.Hooks)
	return flow.NewMachine(pass, flow.Build(pass), know, func(types.Object) *flow.Summary { return nil }).Run()
}

// TestBounds: no program makes the machine visit more than the bound, and what
// was not followed to its end says so.
func TestBounds(t *testing.T) {
	for _, w := range worst {
		t.Run(w.name, func(t *testing.T) {
			t.Parallel()
			res := execute(passOf(t, w.source(w.small)))
			if res.Visited > flow.MaxVisited {
				t.Errorf("%d blocks visited, more than %d", res.Visited, flow.MaxVisited)
			}
			if got := len(res.Incomplete) > 0; got != w.incomplete {
				t.Errorf("incomplete: %v, want %v (%d blocks visited)", res.Incomplete, w.incomplete, res.Visited)
			}
		})
	}
}

// BenchmarkWorst is the cost of the worst programs, without loading them.
func BenchmarkWorst(b *testing.B) {
	for _, w := range worst {
		b.Run(w.name, func(b *testing.B) {
			pass := passOf(b, w.source(w.size))
			b.ReportAllocs()
			visited := 0
			for b.Loop() {
				visited = execute(pass).Visited
			}
			b.ReportMetric(float64(visited), "blocks/op")
		})
	}
}
