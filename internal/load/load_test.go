package load_test

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/load"
)

const source = `package p

import "net/http"

func Serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "null")
}
`

// lay writes files below a new directory.
func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestBuiltWithOlderGo: a program that is older than a module says so once, not
// once for each package or file.
func TestBuiltWithOlderGo(t *testing.T) {
	t.Setenv("GOWORK", "off")
	dir := lay(t, map[string]string{"go.mod": "module example.com/m\n\ngo 1.25.0\n", "a/a.go": source, "b/b.go": source})
	for _, test := range []struct {
		built    string
		problems int
	}{
		{"", 0}, // with the Go of this test
		{"go1.25.3", 0},
		{"go1.24.9", 1},
		{"devel go1.24-abcdef", 0},
	} {
		r, err := load.Run(context.Background(), load.Config{Dir: dir, Patterns: []string{"./..."}, Built: test.built}, analyzer.Config{})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Problems) != test.problems || (len(r.Findings) == 0) != (test.problems > 0) {
			t.Errorf("built with %q: %d findings, problems %v", test.built, len(r.Findings), r.Problems)
		}
		for _, p := range r.Problems {
			want := "module example.com/m needs go1.25.0, but this corslint was built with " + test.built + ": build it again"
			if !strings.HasPrefix(p.Message, want) || strings.Contains(p.Message, "\n") {
				t.Errorf("%q, want %q", p.Message, want)
			}
		}
	}
}

// TestDepsOfNewerGo: the standard library of a newer go command is not looked
// into, and one line says why.
func TestDepsOfNewerGo(t *testing.T) {
	t.Setenv("GOWORK", "off")
	dir := lay(t, map[string]string{"go.mod": "module example.com/m\n\ngo 1.24.0\n", "a/a.go": source})
	r, err := load.Run(context.Background(), load.Config{Dir: dir, Patterns: []string{"./..."}, Deps: true, Built: "go1.24.9"}, analyzer.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Problems) != 1 || len(r.Findings) > 0 || !strings.Contains(r.Problems[0].Message, "but this corslint was built with go1.24.9 and cannot read what it compiles: build it again") {
		t.Errorf("%d findings, problems %v", len(r.Findings), r.Problems)
	}
}

// TestBetween: what a package knows of a helper's functions, it knows also where a
// third package, which nobody reads, has types of the helper; and the helper's
// defects are those of the package.
func TestBetween(t *testing.T) {
	t.Setenv("GOWORK", "off")
	const (
		helper = `package helper

import "strings"

type Domain string

func (d Domain) Trusts(origin string) bool { return strings.HasSuffix(origin, string(d)) }

func Trusts(origin string) bool { return strings.HasSuffix(origin, "example.com") }
`
		web = `package web

import (
	"net/http"

	"example.com/m/between"
	"example.com/m/helper"
)

var _ helper.Domain = between.Domain()

func Serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); helper.Trusts(o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
`
	)
	files := map[string]string{
		"go.mod":             "module example.com/m\n\ngo 1.25.0\n",
		"helper/helper.go":   helper,
		"between/between.go": "package between\n\nimport \"example.com/m/helper\"\n\nfunc Domain() helper.Domain { return \"example.com\" }\n",
		"web/web.go":         web,
		"web/web_test.go":    "package web_test\n\nimport \"example.com/m/web\"\n\nvar _ = web.Serve // Access-Control-Allow-Origin\n",
	}
	for name, c := range map[string]load.Config{"": {}, "tests": {Tests: true}, "dependencies": {Deps: true}} {
		t.Run(name, func(t *testing.T) {
			c.Dir, c.Patterns = lay(t, files), []string{"./..."}
			r, err := load.Run(context.Background(), c, analyzer.Config{Tests: c.Tests})
			if err != nil {
				t.Fatal(err)
			}
			if len(r.Problems) > 0 || len(r.Findings) != 1 || r.Findings[0].Rule != "weak-origin-check" {
				t.Errorf("%d findings, problems %v, want one weak-origin-check:\n%s", len(r.Findings), r.Problems, summary(r))
			}
		})
	}
	t.Run("broken", func(t *testing.T) {
		broken := maps.Clone(files)
		broken["helper/helper.go"] += "\nvar _ int = \"\"\n"
		r, err := load.Run(context.Background(), load.Config{Dir: lay(t, broken), Patterns: []string{"./..."}}, analyzer.Config{})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Findings) > 0 || len(r.Problems) == 0 {
			t.Errorf("a package whose helper does not compile looks clean:\n%s", summary(r))
		}
	})
}

// TestProblemElsewhere: of a package that can't be analysed because of what it imports
// through others, a run says which one that is, and why.
func TestProblemElsewhere(t *testing.T) {
	t.Setenv("GOWORK", "off")
	t.Setenv("GOFLAGS", "-mod=mod")
	t.Setenv("GOPROXY", "off")
	files := map[string]string{
		"go.mod":       "module example.com/m\n\ngo 1.25.0\n",
		"a/a.go":       strings.Replace(source, "import \"net/http\"", "import (\n\t\"net/http\"\n\n\t_ \"example.com/m/b\"\n)", 1),
		"b/b.go":       "package b\n\nimport _ \"example.com/m/c\"\n",
		"c/missing.go": "package c\n\nimport _ \"example.net/missing/x\"\n",
	}
	r, err := load.Run(context.Background(), load.Config{Dir: lay(t, files), Patterns: []string{"./..."}}, analyzer.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(fmt.Sprint(r.Problems), "example.net/missing/x") {
		t.Errorf("it is not said what is missing:\n%s", summary(r))
	}
	r, err = load.Run(context.Background(), load.Config{Dir: lay(t, map[string]string{
		"go.mod": files["go.mod"],
		"a/a.go": strings.Replace(source, "import", "import \"example.net/missing/pop/v6\"\nimport", 1) + "\nvar _ = pop.X\n",
	}), Patterns: []string{"./..."}}, analyzer.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Problems) != 1 || !strings.Contains(r.Problems[0].Message, "could not import example.net/missing/pop/v6: ") {
		t.Errorf("want what is missing, and nothing that only follows from it:\n%s", summary(r))
	}
	files["c/missing.go"] = "package c\n\nvar X int = \"\"\n"
	r, err = load.Run(context.Background(), load.Config{Dir: lay(t, files), Patterns: []string{"./..."}}, analyzer.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(fmt.Sprint(r.Problems), "missing.go:3:13: ") {
		t.Errorf("it is not said what does not compile:\n%s", summary(r))
	}
}

// TestNothingEmbedded: that nobody has built the front end which a package embeds keeps
// no package from being analysed.
func TestNothingEmbedded(t *testing.T) {
	t.Setenv("GOWORK", "off")
	embedding := func(pattern string) string {
		return strings.Replace(source, "import", "import \"embed\"\nimport", 1) + "\n//go:embed " + pattern + "\nvar _ embed.FS\n"
	}
	files := map[string]string{
		"go.mod":          "module example.com/m\n\ngo 1.25.0\n",
		"a/a.go":          strings.Replace(source, "import", "import _ \"example.com/m/ui\"\nimport _ \"example.com/m/css\"\nimport", 1),
		"ui/ui.go":        embedding("all:dist/*"),
		"css/css.go":      embedding("style"),
		"css/style/.keep": "",
	}
	for _, tests := range []bool{false, true} {
		r, err := load.Run(context.Background(), load.Config{Dir: lay(t, files), Patterns: []string{"./..."}, Tests: tests}, analyzer.Config{})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Problems) > 0 || len(r.Findings) != 3 {
			t.Errorf("want a finding in each package:\n%s", summary(r))
		}
	}
}

// TestAhead: what is loaded while the packages are still listed is what would be
// loaded afterwards, whatever constraints and test files there are.
func TestAhead(t *testing.T) {
	t.Setenv("GOWORK", "off")
	files := map[string]string{
		"go.mod":            "module example.com/m\n\ngo 1.25.0\n",
		"a/a.go":            source,
		"a/a_test.go":       strings.Replace(source, "Serve", "Tested", 1),
		"b/b.go":            "//go:build never\n\n" + source,
		"c/c.go":            "package c\n",
		"c/c_test.go":       "package c_test\n" + strings.TrimPrefix(source, "package p\n"),
		"d/d.go":            "//go:build tagged\n\n" + source,
		"e/e.go":            "package e\n\nimport _ \"example.com/m/c\"\n\nconst header = \"Access-Control-Allow-Origin\"\n",
		"nested/go.mod":     "module example.com/nested\n\ngo 1.25.0\n",
		"nested/n.go":       source,
		"testdata/t/t.go":   source,
		"f/only_windows.go": source,
	}
	for name, c := range map[string]load.Config{
		"":      {},
		"tests": {Tests: true},
		"tags":  {Tags: "tagged,other"},
		"both":  {Tests: true, Tags: "tagged"},
	} {
		t.Run(name, func(t *testing.T) {
			c.Dir, c.Patterns = lay(t, files), []string{"./..."}
			ahead, err := load.Run(context.Background(), c, analyzer.Config{Tests: c.Tests})
			if err != nil {
				t.Fatal(err)
			}
			// These are not only directories, and nothing is begun for them.
			c.Patterns = []string{"./...", "example.com/m/..."}
			after, err := load.Run(context.Background(), c, analyzer.Config{Tests: c.Tests})
			if err != nil {
				t.Fatal(err)
			}
			if got, want := summary(ahead), summary(after); got != want || len(ahead.Findings) == 0 || len(ahead.Problems) > 0 {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func summary(r *load.Result) string {
	var b strings.Builder
	for _, f := range r.Findings {
		fmt.Fprintf(&b, "%s:%d %s\n", f.File, f.Line, f.Rule)
	}
	fmt.Fprintln(&b, r.Packages, r.Analysed, r.LeftOut, r.Problems)
	return b.String()
}
