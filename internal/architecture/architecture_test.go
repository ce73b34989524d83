package architecture

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/corslint/corslint"

// pkg is a package of the module, without its tests.
type pkg struct {
	dir   string // relative to the module, with slashes
	files []*ast.File
	info  *types.Info
	scope *types.Scope
}

func (p *pkg) isMain() bool { return p.files[0].Name.Name == "main" }

// packages parses the module. Types are only those that the package itself
// declares: nothing it imports is loaded.
func packages(t *testing.T) (*token.FileSet, []*pkg) {
	t.Helper()
	root := filepath.Join("..", "..")
	fset := token.NewFileSet()
	var all []*pkg
	err := filepath.WalkDir(root, func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if name := d.Name(); dir != root && (name == "testdata" || strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_")) {
			return filepath.SkipDir
		}
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil && dir != root {
			return filepath.SkipDir // a module of its own
		}
		entries, err := os.ReadDir(dir)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, dir)
		if err != nil {
			return err
		}
		p := &pkg{dir: filepath.ToSlash(rel)}
		for _, e := range entries {
			if name := e.Name(); strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
				f, err := parser.ParseFile(fset, filepath.Join(dir, name), nil, parser.ParseComments|parser.SkipObjectResolution)
				if err != nil {
					return err
				}
				p.files = append(p.files, f)
			}
		}
		if len(p.files) > 0 {
			all = append(all, p)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 5 {
		t.Fatalf("found %d packages only", len(all))
	}
	for _, p := range all {
		p.info = &types.Info{Uses: map[*ast.Ident]types.Object{}}
		config := types.Config{Importer: nothing{}, Error: func(error) {}}
		checked, _ := config.Check(p.dir, fset, p.files, p.info) // errors are of what is not loaded
		p.scope = checked.Scope()
	}
	return fset, all
}

// nothing imports nothing.
type nothing struct{}

func (nothing) Import(string) (*types.Package, error) { return nil, errors.New("not loaded") }

func TestImports(t *testing.T) {
	fset, all := packages(t)
	for _, p := range all {
		rule, ok := rules[p.dir]
		if !ok {
			t.Errorf("package %s is not in the table of internal/architecture/table_test.go", p.dir)
			continue
		}
		allowed := strings.Fields(rule.imports)
		for _, f := range p.files {
			for _, spec := range f.Imports {
				name, err := strconv.Unquote(spec.Path.Value)
				if err != nil {
					t.Fatal(err)
				}
				if own, ok := strings.CutPrefix(name, module+"/"); ok {
					if !slices.Contains(allowed, own) {
						t.Errorf("%s: %s may not import %s", fset.Position(spec.Pos()), p.dir, own)
					}
				} else if matches(name, forbidden[rule.level]) || matches(name, forbiddenEverywhere) {
					t.Errorf("%s: %s may not import %s", fset.Position(spec.Pos()), p.dir, name)
				}
			}
		}
	}
}

// matches reports whether an import path is in a list as of forbidden.
func matches(name string, list []string) bool {
	return slices.ContainsFunc(list, func(f string) bool {
		return name == f || strings.HasSuffix(f, "/") && strings.HasPrefix(name, f)
	})
}

// TestTable finds cycles and misspelled names in the table itself, also for
// packages that do not exist yet.
func TestTable(t *testing.T) {
	var visit func(name string, path []string)
	visit = func(name string, path []string) {
		if slices.Contains(path, name) {
			t.Fatalf("import cycle: %s", strings.Join(append(path, name), " -> "))
		}
		rule, ok := rules[name]
		if !ok {
			t.Errorf("%s imports %s, which is not in the table", path[len(path)-1], name)
		}
		for _, next := range strings.Fields(rule.imports) {
			if rule.level == pure && rules[next].level != pure {
				t.Errorf("%s is pure, but may import %s, which is not", name, next)
			}
			visit(next, append(path, name))
		}
	}
	for name := range rules {
		visit(name, nil)
	}
}

// TestContributing: CONTRIBUTING.md says of each package what it knows.
func TestContributing(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "CONTRIBUTING.md"))
	if err != nil {
		t.Fatal(err)
	}
	exist := map[string]bool{"conformance": true} // a module of its own
	_, all := packages(t)
	for _, p := range all {
		exist[strings.TrimSuffix(p.dir, "/libraries")] = true // tables of the package above
	}
	for line := range strings.Lines(string(text)) {
		row, ok := strings.CutPrefix(line, "| `")
		if !ok {
			continue
		}
		name, _, _ := strings.Cut(row, "`")
		if !exist[name] {
			t.Errorf("CONTRIBUTING.md has a row for %s, which is no package, or two", name)
		}
		delete(exist, name)
	}
	for name := range exist {
		t.Errorf("%s has no row in CONTRIBUTING.md", name)
	}
}

// TestNoExit: only main ends the process, and nothing happens at the start.
func TestNoExit(t *testing.T) {
	fset, all := packages(t)
	ends := func(name string) bool {
		base := path.Base(name)
		return name == "os.Exit" || name == "runtime.Goexit" ||
			strings.HasPrefix(name, "log.") && (strings.HasPrefix(base, "log.Fatal") || strings.HasPrefix(base, "log.Panic"))
	}
	for _, p := range all {
		if p.isMain() {
			continue
		}
		for _, f := range p.files {
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.FuncDecl:
					if n.Recv == nil && n.Name.Name == "init" && !slices.Contains(mayInit, p.dir) {
						t.Errorf("%s: init function", fset.Position(n.Pos()))
					}
				case *ast.Ident:
					if n.Name == "panic" && p.info.Uses[n] == types.Universe.Lookup("panic") {
						t.Errorf("%s: panic", fset.Position(n.Pos()))
					}
				case *ast.SelectorExpr:
					if x, ok := n.X.(*ast.Ident); ok && ends(x.Name+"."+n.Sel.Name) {
						t.Errorf("%s: %s.%s", fset.Position(n.Pos()), x.Name, n.Sel.Name)
					}
				}
				return true
			})
		}
	}
}

// TestNoGlobalState: package-level variables are not assigned to.
func TestNoGlobalState(t *testing.T) {
	fset, all := packages(t)
	for _, p := range all {
		check := func(e ast.Expr) {
			id := root(e)
			if id == nil {
				return
			}
			if v, ok := p.info.Uses[id].(*types.Var); ok && v.Parent() == p.scope {
				t.Errorf("%s: package-level variable %s is changed", fset.Position(id.Pos()), v.Name())
			}
		}
		for _, f := range p.files {
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.AssignStmt:
					for _, l := range n.Lhs {
						check(l)
					}
				case *ast.IncDecStmt:
					check(n.X)
				case *ast.RangeStmt:
					check(n.Key)
					check(n.Value)
				case *ast.CallExpr:
					if fn, ok := n.Fun.(*ast.Ident); ok && (fn.Name == "delete" || fn.Name == "clear" || fn.Name == "copy") && len(n.Args) > 0 {
						check(n.Args[0])
					}
				}
				return true
			})
		}
	}
}

// root is the variable that an assignment to e changes, or what it refers to;
// nil if it is not a named one.
func root(e ast.Expr) *ast.Ident {
	switch e := e.(type) {
	case *ast.Ident:
		return e
	case *ast.SelectorExpr:
		return root(e.X)
	case *ast.IndexExpr:
		return root(e.X)
	case *ast.StarExpr:
		return root(e.X)
	case *ast.ParenExpr:
		return root(e.X)
	}
	return nil
}

// wellKnown methods say with their name all there is to say.
var wellKnown = []string{"String", "Error", "Unwrap", "Len", "Less", "Swap"}

// TestDocumentation: packages and what they export have doc comments.
func TestDocumentation(t *testing.T) {
	fset, all := packages(t)
	for _, p := range all {
		documented := 0
		for _, f := range p.files {
			if f.Doc != nil {
				documented++
			}
			for _, d := range f.Decls {
				switch d := d.(type) {
				case *ast.FuncDecl:
					if d.Name.IsExported() && d.Doc == nil && exportedReceiver(d) && !(d.Recv != nil && slices.Contains(wellKnown, d.Name.Name)) {
						t.Errorf("%s: %s has no doc comment", fset.Position(d.Pos()), d.Name.Name)
					}
				case *ast.GenDecl:
					group := d.Doc != nil
					for _, s := range d.Specs {
						name, doc := spec(s)
						if name == nil || !name.IsExported() {
							continue
						}
						if doc {
							// The comment of the first of several constants may
							// speak of all.
							group = group || d.Tok == token.CONST
						} else if !group {
							t.Errorf("%s: %s has no doc comment", fset.Position(s.Pos()), name.Name)
						}
					}
				}
			}
		}
		if documented != 1 {
			t.Errorf("package %s has %d package comments, want 1", p.dir, documented)
		}
	}
}

// exportedReceiver reports whether a function is one that others can call:
// methods of unexported types are not.
func exportedReceiver(d *ast.FuncDecl) bool {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return true
	}
	id := root(d.Recv.List[0].Type)
	return id == nil || id.IsExported()
}

// spec is the first name that a specification declares, and whether it has a
// comment of its own.
func spec(s ast.Spec) (name *ast.Ident, doc bool) {
	switch s := s.(type) {
	case *ast.TypeSpec:
		return s.Name, s.Doc != nil || s.Comment != nil
	case *ast.ValueSpec:
		return s.Names[0], s.Doc != nil || s.Comment != nil
	}
	return nil, false
}
