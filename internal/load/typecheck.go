package load

import (
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/scanner"
	"go/types"
	"io"
	"os"
	"slices"
	"sync"

	"golang.org/x/tools/go/packages"
)

// listing is what a universe needs to know of packages and all that they import.
const listing = packages.LoadFiles | packages.NeedImports | packages.NeedDeps | packages.NeedExportFile |
	packages.NeedModule | packages.NeedTypesSizes

// A universe holds the types of what packages import: those that the go command
// compiled, also of packages that are analysed, which have their own. So a package
// between two that are analysed is not read from source only for that. go/packages
// can't do it, nor read what Go 1.27 compiles: golang.org/x/tools v0.49.0 knows the
// format up to version 4. The importer of the standard library reads what the Go
// that built this program writes, and the vet tool rests on it too.
type universe struct {
	read *syntax
	// source are the packages that are imported as their source has it, not as they
	// were compiled: those that did not compile, the variants for tests, which share
	// their path with another package, and what imports one of them, so that there
	// are no two copies of a type.
	source map[*packages.Package]bool
	// compiled are the files of the other packages, by path.
	compiled map[string]string
	// imported are those that were read, by path: see fill.
	imported map[string]imported
	// unreadable is the error of a compiled package that could not be read, the same
	// one in every run, nil if all is well.
	unreadable error
}

// imported is a compiled package, or why it could not be read.
type imported struct {
	pkg *types.Package
	err error
}

// newUniverse makes one for packages, loaded with listing.
func newUniverse(roots []*packages.Package, read *syntax) *universe {
	u := &universe{read: read, source: map[*packages.Package]bool{}, compiled: map[string]string{}, imported: map[string]imported{}}
	packages.Visit(roots, nil, func(p *packages.Package) {
		switch {
		case p.PkgPath == "unsafe": // go/types has its own
		case p.ExportFile == "" || p.ID != p.PkgPath || u.importsSource(p):
			u.source[p] = true
		default:
			u.compiled[p.PkgPath] = p.ExportFile
		}
	})
	return u
}

func (u *universe) importsSource(p *packages.Package) bool {
	for _, imported := range p.Imports {
		if u.source[imported] {
			return true
		}
	}
	return false
}

// fill reads the compiled packages that some packages import, and parses their files
// meanwhile. To read one package is to add to others that it speaks of: nobody may
// look at any of them before all are read.
func (u *universe) fill(ctx context.Context, of []*packages.Package) {
	var wg sync.WaitGroup
	defer wg.Wait()
	wg.Go(func() {
		for _, p := range of {
			for _, name := range p.CompiledGoFiles {
				if ctx.Err() == nil {
					u.read.file(name) // kept, with its error
				}
			}
		}
	})
	gc := importer.ForCompiler(u.read.fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(u.compiled[path]) })
	for _, p := range of {
		for _, q := range p.Imports {
			if _, done := u.imported[q.PkgPath]; done || u.source[q] || q.PkgPath == "unsafe" || ctx.Err() != nil {
				continue
			}
			pkg, err := readCompiled(gc, q.PkgPath)
			if err != nil && (u.unreadable == nil || err.Error() < u.unreadable.Error()) {
				u.unreadable = err
			}
			u.imported[q.PkgPath] = imported{pkg, err}
		}
	}
}

func readCompiled(gc types.Importer, path string) (pkg *types.Package, err error) {
	defer func() {
		if r := recover(); r != nil { // at a format that is newer than it knows
			err = fmt.Errorf("%v", r)
		}
	}()
	return gc.Import(path)
}

// check gives a package its syntax and types, the bodies of functions included or
// not, when those that it imports from source are there. Files that were read before
// are not parsed again.
func (u *universe) check(p *packages.Package, bodies bool) {
	p.Fset, p.Types = u.read.fset, types.NewPackage(p.PkgPath, p.Name)
	for _, name := range p.CompiledGoFiles {
		f, err := u.read.file(name)
		if err != nil {
			p.Errors = append(p.Errors, describe(err)...)
		}
		if f != nil {
			p.Syntax = append(p.Syntax, f)
		}
	}
	p.TypesInfo = &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Instances: map[*ast.Ident]types.Instance{}, Scopes: map[ast.Node]*types.Scope{},
		Selections: map[*ast.SelectorExpr]*types.Selection{}, FileVersions: map[*ast.File]string{},
	}
	config := &types.Config{
		Importer:         importerFunc(func(path string) (*types.Package, error) { return u.importFor(p, path) }),
		Sizes:            p.TypesSizes,
		IgnoreFuncBodies: !bodies,
		Error: func(err error) {
			var typeError types.Error
			if errors.As(err, &typeError) {
				p.TypeErrors = append(p.TypeErrors, typeError)
			}
			p.Errors = append(p.Errors, describe(err)...)
		},
	}
	if p.Module != nil && p.Module.GoVersion != "" {
		config.GoVersion = "go" + p.Module.GoVersion
	}
	err := types.NewChecker(config, u.read.fset, p.Types, p.TypesInfo).Files(p.Syntax)
	if err != nil && len(p.Errors) == 0 {
		p.Errors = append(p.Errors, describe(err)...)
	}
	p.IllTyped = len(p.Errors) > 0
	for _, imported := range p.Imports {
		p.IllTyped = p.IllTyped || u.source[imported] && imported.IllTyped
	}
}

// importFor is a package that p imports.
func (u *universe) importFor(p *packages.Package, path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	q := p.Imports[path]
	if q == nil {
		return nil, fmt.Errorf("no metadata for %s", path) // as go/packages has it
	}
	if u.source[q] {
		// go/packages gives one that is nowhere the file that imports it.
		if i := slices.IndexFunc(q.Errors, unlisted); i >= 0 && q.Name == "" {
			return nil, errors.New(q.Errors[i].Msg)
		}
		return q.Types, nil
	}
	read := u.imported[q.PkgPath]
	return read.pkg, read.err
}

// describe are the errors of the parser and the type checker as those that
// go/packages has.
func describe(err error) []packages.Error {
	var list scanner.ErrorList
	var path *os.PathError
	var typeError types.Error
	switch {
	case errors.As(err, &list):
		var all []packages.Error
		for _, e := range list {
			all = append(all, packages.Error{Pos: e.Pos.String(), Msg: e.Msg, Kind: packages.ParseError})
		}
		return all
	case errors.As(err, &path):
		return []packages.Error{{Pos: path.Path + ":1", Msg: path.Err.Error(), Kind: packages.ParseError}}
	case errors.As(err, &typeError):
		return []packages.Error{{Pos: typeError.Fset.Position(typeError.Pos).String(), Msg: typeError.Msg, Kind: packages.TypeError}}
	}
	return []packages.Error{{Pos: "-", Msg: err.Error()}}
}

type importerFunc func(path string) (*types.Package, error)

func (f importerFunc) Import(path string) (*types.Package, error) { return f(path) }
