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
	"runtime"
	"sync"

	"golang.org/x/tools/go/packages"
)

// listing is what typeCheck needs to know of packages and all that they import.
const listing = packages.LoadFiles | packages.NeedImports | packages.NeedDeps | packages.NeedExportFile |
	packages.NeedModule | packages.NeedTypesSizes

// typeCheck gives packages, loaded with listing, their syntax and types, as
// packages.LoadSyntax does, or with deps packages.LoadAllSyntax; files that were
// read before are not parsed again. go/packages itself can't: golang.org/x/tools
// v0.49.0 reads compiled packages up to version 4 of their format, and Go 1.27
// writes version 5. The importer of the standard library reads what the Go that
// built this program writes, and the vet tool rests on it too. unreadable is the
// error of a compiled package that it could not read, the same one in every run,
// nil if all is well.
func typeCheck(ctx context.Context, roots []*packages.Package, deps bool, read *syntax) (unreadable error, err error) {
	c := &typeChecker{
		read:     read,
		source:   map[*packages.Package]chan struct{}{},
		initial:  map[*packages.Package]bool{},
		compiled: map[string]string{},
		cpus:     make(chan struct{}, runtime.GOMAXPROCS(0)),
	}
	c.gc = importer.ForCompiler(read.fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(c.compiled[path]) })
	for _, p := range roots {
		c.initial[p] = true
	}
	packages.Visit(roots, nil, func(p *packages.Package) {
		p.Fset, p.Types = read.fset, types.NewPackage(p.PkgPath, p.Name)
		switch {
		case p.PkgPath == "unsafe":
			p.Types = types.Unsafe
		case deps || c.initial[p] || p.ExportFile == "" || c.importsSource(p):
			c.initial[p] = c.initial[p] || deps
			c.source[p] = make(chan struct{})
		default:
			c.compiled[p.PkgPath] = p.ExportFile
		}
	})
	var wg sync.WaitGroup
	for p, done := range c.source {
		wg.Go(func() {
			defer close(done)
			for _, imported := range p.Imports {
				if other := c.source[imported]; other != nil {
					<-other
				}
			}
			c.cpus <- struct{}{}
			defer func() { <-c.cpus }()
			if ctx.Err() == nil {
				c.check(p)
			}
		})
	}
	wg.Wait()
	return c.unreadable, ctx.Err()
}

type typeChecker struct {
	read *syntax
	// source are the packages that are read from source, and what is closed
	// when that is done: those asked for, those that did not compile, and what
	// imports one of them, so that there are no two copies of a type.
	source map[*packages.Package]chan struct{}
	// initial are the packages whose function bodies are wanted.
	initial map[*packages.Package]bool
	// compiled are the files of the other packages.
	compiled map[string]string
	cpus     chan struct{}

	mu         sync.Mutex // of what follows
	gc         types.Importer
	unreadable error
}

func (c *typeChecker) importsSource(p *packages.Package) bool {
	for _, imported := range p.Imports {
		if c.source[imported] != nil {
			return true
		}
	}
	return false
}

// check reads one package, when those that it imports are there.
func (c *typeChecker) check(p *packages.Package) {
	for _, name := range p.CompiledGoFiles {
		f, err := c.read.file(name)
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
		Importer:         importerFunc(func(path string) (*types.Package, error) { return c.imported(p, path) }),
		Sizes:            p.TypesSizes,
		IgnoreFuncBodies: !c.initial[p],
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
	err := types.NewChecker(config, c.read.fset, p.Types, p.TypesInfo).Files(p.Syntax)
	if err != nil && len(p.Errors) == 0 {
		p.Errors = append(p.Errors, describe(err)...)
	}
	p.IllTyped = len(p.Errors) > 0
	for _, imported := range p.Imports {
		p.IllTyped = p.IllTyped || imported.IllTyped
	}
}

// imported is a package that p imports.
func (c *typeChecker) imported(p *packages.Package, path string) (pkg *types.Package, err error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	q := p.Imports[path]
	if q == nil {
		return nil, fmt.Errorf("no metadata for %s", path) // as go/packages has it
	}
	if c.source[q] != nil {
		return q.Types, nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	defer func() {
		if r := recover(); r != nil { // at a format that is newer than it knows
			err = fmt.Errorf("%v", r)
		}
		if err != nil && (c.unreadable == nil || err.Error() < c.unreadable.Error()) {
			c.unreadable = err
		}
	}()
	if pkg, err = c.gc.Import(q.PkgPath); err != nil {
		return nil, err
	}
	q.Types = pkg
	return pkg, nil
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
