package hosts

import (
	"bytes"
	"encoding/gob"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/gcexportdata"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/types/objectpath"

	"github.com/corslint/corslint/analyzer"
)

// TestNogo analyses packages as the nogo of Bazel's rules_go does
// (go/tools/builders/nogo_main.go): one at a time, against export data, with
// facts that went through files, and a Pass that has no Module, ReadFile,
// OtherFiles and the like. nogo applies nolint comments by itself.
func TestNogo(t *testing.T) {
	t.Parallel()
	dir := module(t)
	for _, test := range []struct {
		name     string
		readFile func(string) ([]byte, error)
	}{
		{"without ReadFile", nil},
		// Other drivers have one that knows the files of the package alone.
		{"with a ReadFile that refuses", func(name string) ([]byte, error) {
			return nil, fmt.Errorf("%s: %w", name, errors.ErrUnsupported)
		}},
	} {
		got := nogo(t, dir, analyzer.New(analyzer.Config{}), test.readFile)
		same(t, "nogo "+test.name, "", got, append(slices.Clone(all), inAccepted))
	}
}

// TestNogoVariable: nogo wants a package with a variable of this name, and sets
// the analyzer's flags by their names.
func TestNogoVariable(t *testing.T) {
	if err := analysis.Validate([]*analysis.Analyzer{analyzer.Analyzer}); err != nil {
		t.Error(err)
	}
	a := analyzer.New(analyzer.Config{})
	if err := a.Flags.Set("disable", "null-origin,weak-origin-check"); err != nil {
		t.Fatal(err)
	}
	same(t, "nogo with analyzer_flags", "", nogo(t, module(t), a, nil), []string{inReflect, inAge})
}

// storedFact is a fact in a file.
type storedFact struct {
	Object objectpath.Path
	Fact   analysis.Fact
}

// nogo analyses the packages of a module and gives the findings in order.
func nogo(t *testing.T, dir string, a *analysis.Analyzer, readFile func(string) ([]byte, error)) []string {
	t.Helper()
	for _, f := range a.FactTypes {
		gob.Register(f)
	}
	roots, err := packages.Load(&packages.Config{
		Dir:  dir,
		Env:  append(os.Environ(), "GOWORK=off", "GOFLAGS="),
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedDeps | packages.NeedExportFile,
	}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	files := map[string][]byte{} // of facts, by package
	packages.Visit(roots, nil, func(p *packages.Package) {
		if slices.Contains(roots, p) {
			found = append(found, compile(t, dir, a, readFile, p, files)...)
		}
	})
	slices.Sort(found)
	return found
}

// compile is what nogo does beside the compiler: it analyses one package and
// leaves its facts.
func compile(t *testing.T, dir string, a *analysis.Analyzer, readFile func(string) ([]byte, error), p *packages.Package, files map[string][]byte) (found []string) {
	t.Helper()
	fset := token.NewFileSet()
	var syntax []*ast.File
	for _, name := range p.GoFiles {
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		syntax = append(syntax, f)
	}
	exports := map[string]string{}
	packages.Visit([]*packages.Package{p}, nil, func(q *packages.Package) { exports[q.PkgPath] = q.ExportFile })
	imported := map[string]*types.Package{}
	importer := importerFunc(func(path string) (*types.Package, error) {
		if path == "unsafe" {
			return types.Unsafe, nil
		}
		f, err := os.Open(exports[path])
		if err != nil {
			return nil, err
		}
		defer f.Close()
		var r io.Reader
		if r, err = gcexportdata.NewReader(f); err != nil {
			return nil, err
		}
		return gcexportdata.Read(r, fset, imported, path)
	})
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Scopes: map[ast.Node]*types.Scope{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
		Instances: map[*ast.Ident]types.Instance{},
	}
	pkg, err := (&types.Config{Importer: importer}).Check(p.PkgPath, fset, syntax, info)
	if err != nil {
		t.Fatal(err)
	}
	facts := read(t, pkg, files)
	pass := &analysis.Pass{
		Analyzer: a, Fset: fset, Files: syntax, Pkg: pkg, TypesInfo: info,
		TypesSizes: types.SizesFor("gc", "amd64"), ResultOf: map[*analysis.Analyzer]any{}, ReadFile: readFile,
		Report: func(d analysis.Diagnostic) {
			at := fset.Position(d.Pos)
			rel, err := filepath.Rel(dir, at.Filename)
			if err != nil {
				t.Fatal(err)
			}
			found = append(found, fmt.Sprintf("%s:%d:%d: %s", filepath.ToSlash(rel), at.Line, at.Column, d.Message))
		},
		ImportObjectFact:  facts.get,
		ExportObjectFact:  facts.set,
		ImportPackageFact: func(*types.Package, analysis.Fact) bool { return false },
		ExportPackageFact: func(analysis.Fact) { t.Error("a fact of a package") },
		AllObjectFacts:    facts.all,
		AllPackageFacts:   func() []analysis.PackageFact { return nil },
	}
	if _, err := a.Run(pass); err != nil {
		t.Fatal(err)
	}
	files[p.PkgPath] = facts.write(t, pkg)
	return found
}

type importerFunc func(path string) (*types.Package, error)

func (f importerFunc) Import(path string) (*types.Package, error) { return f(path) }

// objectFacts are the facts that are known in a pass, by object and type.
type objectFacts map[types.Object]map[reflect.Type]analysis.Fact

func (o objectFacts) get(obj types.Object, ptr analysis.Fact) bool {
	f, ok := o[obj][reflect.TypeOf(ptr)]
	if ok {
		reflect.ValueOf(ptr).Elem().Set(reflect.ValueOf(f).Elem())
	}
	return ok
}

func (o objectFacts) set(obj types.Object, f analysis.Fact) {
	if o[obj] == nil {
		o[obj] = map[reflect.Type]analysis.Fact{}
	}
	o[obj][reflect.TypeOf(f)] = f
}

func (o objectFacts) all() []analysis.ObjectFact {
	var list []analysis.ObjectFact
	for obj, facts := range o {
		for _, f := range facts {
			list = append(list, analysis.ObjectFact{Object: obj, Fact: f})
		}
	}
	return list
}

// read gives the facts that direct imports left.
func read(t *testing.T, pkg *types.Package, files map[string][]byte) objectFacts {
	t.Helper()
	facts := objectFacts{}
	for _, imported := range pkg.Imports() {
		data := files[imported.Path()]
		if len(data) == 0 {
			continue
		}
		var stored []storedFact
		if err := gob.NewDecoder(bytes.NewReader(data)).Decode(&stored); err != nil {
			t.Fatal(err)
		}
		for _, s := range stored {
			obj, err := objectpath.Object(imported, s.Object)
			if err != nil {
				continue // not to be reached from outside
			}
			facts.set(obj, s.Fact)
		}
	}
	return facts
}

// write encodes the facts of a package's own objects.
func (o objectFacts) write(t *testing.T, pkg *types.Package) []byte {
	t.Helper()
	var stored []storedFact
	for _, f := range o.all() {
		path, err := objectpath.For(f.Object)
		if err != nil || f.Object.Pkg() != pkg {
			continue
		}
		stored = append(stored, storedFact{path, f.Fact})
	}
	slices.SortFunc(stored, func(a, b storedFact) int { return strings.Compare(string(a.Object), string(b.Object)) })
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(stored); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
