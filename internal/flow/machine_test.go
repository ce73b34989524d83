package flow_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/headers"
	"github.com/corslint/corslint/internal/headers/libraries"
)

// standard are the packages that snippets may use, by their base names.
var standard = []string{
	"encoding/json", "errors", "fmt", "maps", "net/http", "net/url", "os", "regexp", "slices", "strings", "sync",
}

// A lab executes snippets of Go.
type lab struct {
	fset     *token.FileSet
	packages map[string]*types.Package
}

func newLab(t *testing.T) *lab {
	t.Helper()
	fset := token.NewFileSet()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadTypes, Fset: fset}, standard...)
	if err != nil {
		t.Fatal(err)
	}
	l := &lab{fset: fset, packages: map[string]*types.Package{}}
	for _, p := range pkgs {
		l.packages[p.PkgPath] = p.Types
	}
	return l
}

// Import finds a standard package.
func (l *lab) Import(path string) (*types.Package, error) {
	if p := l.packages[path]; p != nil {
		return p, nil
	}
	return nil, errors.New("not among the packages of the lab: " + path)
}

// results executes the functions of a snippet, which is what follows the
// imports of a file.
func (l *lab) results(t *testing.T, snippet string) *flow.Results {
	t.Helper()
	var src strings.Builder
	src.WriteString("package snippet\n")
	for _, path := range standard {
		if name := path[strings.LastIndexByte(path, '/')+1:]; strings.Contains(snippet, name+".") {
			fmt.Fprintf(&src, "import %q\n", path)
		}
	}
	src.WriteString(snippet)
	file, err := parser.ParseFile(l.fset, "snippet.go", src.String(), parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}, Scopes: map[ast.Node]*types.Scope{},
		Instances: map[*ast.Ident]types.Instance{}, FileVersions: map[*ast.File]string{},
	}
	pkg, err := (&types.Config{Importer: l}).Check("snippet", l.fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	pass := &analysis.Pass{Fset: l.fset, Files: []*ast.File{file}, Pkg: pkg, TypesInfo: info, TypesSizes: types.SizesFor("gc", "amd64")}
	return flow.NewMachine(pass, flow.Build(pass), flow.NewKnowledge(libraries.All(), headers.Hooks), nil).Run()
}

// numbered are conditions that were not followed, with what tells them apart.
var numbered = regexp.MustCompile(`unknown\([^)]*\)`)

// answers are, for each way to a write of Access-Control-Allow-Origin, its
// condition and the value written.
func answers(results *flow.Results) []string {
	var out []string
	for _, f := range results.Functions {
		for _, path := range f.Paths {
			for _, e := range path.Events {
				if e.Kind != flow.Write || e.Write.Name != "Access-Control-Allow-Origin" {
					continue
				}
				when := numbered.ReplaceAllString(path.When.String(), "unknown")
				if path.Incomplete {
					when += " (incomplete)"
				}
				out = append(out, when+" -> "+e.Write.Value.String())
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// allow is what most snippets do with an origin they accept.
const allow = `
func allow(w http.ResponseWriter, value string) { w.Header().Set("Access-Control-Allow-Origin", value) }
`

// serve makes a handler of statements that may use w, r and origin.
func serve(statements string) string {
	return allow + "\nfunc serve(w http.ResponseWriter, r *http.Request) {\n\torigin := r.Header.Get(\"Origin\")\n\t_ = origin\n" + statements + "\n}\n"
}

func TestAnswers(t *testing.T) {
	l := newLab(t)
	tests := []struct {
		name    string
		snippet string
		want    []string
	}{
		{"echo", serve(`allow(w, origin)`), []string{`true -> origin`}},
		{"equality", serve(`if origin == "https://a.test" { allow(w, origin) }`), []string{`origin == "https://a.test" -> origin`}},

		{"decoded struct", `
var file []byte
type config struct { All bool; Origins []string }
func load() config { var c config; json.Unmarshal(file, &c); return c }
func handler() http.HandlerFunc {
	c := load()
	return func(w http.ResponseWriter, r *http.Request) {
		if len(c.Origins) == 0 || c.All { allow(w, r.Header.Get("Origin")) }
	}
}` + allow, []string{`c.Origins != "" && c.All -> origin`, `c.Origins == "" -> origin`}},
		{"list filled by a function given away", `
var once sync.Once
func serve(w http.ResponseWriter, r *http.Request) {
	var origins []string
	once.Do(func() { origins = strings.Fields(os.Getenv("ORIGINS")) })
	if len(origins) == 0 { allow(w, "*") }
}` + allow, []string{`origins == "" -> "*"`}},
		{"map filled elsewhere", `
func fill(into map[string]bool) { filled(into) }
var filled func(map[string]bool)
func handler() http.HandlerFunc {
	m := map[string]bool{}
	fill(m)
	return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); m[o] { allow(w, o) }
	}
}` + allow, []string{`unknown -> origin`}},
		{"verdict on a struct that holds the origin", `
type question struct { origin string }
var decide func(*question) bool
` + serve(`if decide(&question{origin}) { allow(w, origin) }`), []string{`unknown -> origin`}},

		{"flags of an or", `
var debug, all bool
func set() { debug = os.Getenv("D") != ""; all = os.Getenv("A") != "" }
` + serve(`if debug || all { allow(w, origin) }`), []string{`!debug && all -> origin`, `debug -> origin`}},
		{"flag tested both ways", `
var debug bool
func set() { debug = os.Getenv("D") != "" }
` + serve(`
	if debug { fmt.Println(origin) }
	allow(w, origin)`), []string{`true -> origin`}},

		{"package variable with pointer", `
var cfg = &struct{ origins []string }{[]string{"https://a.test"}}
` + serve(`if slices.Contains(cfg.origins, origin) { allow(w, origin) }`), []string{`origin == "https://a.test" -> origin`}},
		{"package variable changed", `
var origins = []string{"https://a.test"}
func set(o []string) { origins = o }
` + serve(`if slices.Contains(origins, origin) { allow(w, origin) }`), []string{`origin == origins -> origin`}},
		{"package variable a flag is parsed into", `
var value = "https://a.test"
func parse(target *string, name string) { *target = os.Getenv(name) }
func set() { parse(&value, "ORIGIN") }
` + serve(`allow(w, value)`), []string{`true -> value`}},
		{"package variable given away to be read", `
var value = "https://a.test"
func set() { fmt.Println(value) }
` + serve(`allow(w, value)`), []string{`true -> "https://a.test"`}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := answers(l.results(t, test.snippet)); !slices.Equal(got, test.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(test.want, "\n\t"))
			}
		})
	}
}
