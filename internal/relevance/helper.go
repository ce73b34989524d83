package relevance

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// MaxHelper bounds the source, in bytes, of what Helper reports. Packages that
// hold a test of origins are small; a parser or a set of tables that happens to
// export a test of strings would cost more than all the rest.
const MaxHelper = 64 << 10

// Helper reports whether a package has functions that others may test an Origin
// with, or has functions or variables that they may have their list of origins
// from, though nothing in it speaks of CORS. It judges by types as they are written,
// before package flow does by what they are (validates, lists, hasLists).
func Helper(files []*ast.File) bool {
	size := 0
	for _, f := range files {
		size += int(f.FileEnd - f.FileStart)
	}
	if size > MaxHelper {
		return false
	}
	types := newBasics(files)
	lists := false
	for _, f := range files {
		for _, d := range f.Decls {
			if types.tests(d) {
				return true
			}
			lists = lists || types.lists(d)
		}
	}
	return lists && slices.ContainsFunc(files, namesOrigins)
}

// basics are the names that files have for basic types.
type basics struct{ text, truth map[string]bool }

func newBasics(files []*ast.File) basics { return basics{named(files, "string"), named(files, "bool")} }

// tests reports whether a declaration is of a function that others may test a string
// with.
func (b basics) tests(d ast.Decl) bool {
	f, ok := d.(*ast.FuncDecl)
	if !ok || !f.Name.IsExported() || f.Type.TypeParams != nil || f.Type.Results == nil {
		return false
	}
	first := name(f.Type.Results.List[0].Type)
	return (b.text[first] || b.truth[first] || first == "error") &&
		slices.ContainsFunc(f.Type.Params.List, func(p *ast.Field) bool { return b.text[name(p.Type)] })
}

// lists reports whether a declaration is of what others may have a list of strings
// from.
func (b basics) lists(d ast.Decl) bool {
	switch d := d.(type) {
	case *ast.FuncDecl:
		return d.Name.IsExported() && d.Type.TypeParams == nil && d.Type.Results != nil && len(d.Type.Params.List) == 0 &&
			isList(d.Type.Results.List[0].Type, b.text)
	case *ast.GenDecl:
		return d.Tok == token.VAR && slices.ContainsFunc(d.Specs, func(s ast.Spec) bool { return holdsList(s.(*ast.ValueSpec), b.text) })
	}
	return false
}

// isList reports whether a type is that of a list of strings, by one of the names
// of the type string.
func isList(t ast.Expr, text map[string]bool) bool {
	list, ok := t.(*ast.ArrayType)
	return ok && list.Len == nil && text[name(list.Elt)]
}

// holdsList reports whether exported variables may hold a list of strings.
func holdsList(s *ast.ValueSpec, text map[string]bool) bool {
	if !slices.ContainsFunc(s.Names, (*ast.Ident).IsExported) {
		return false
	}
	return s.Type != nil && isList(s.Type, text) || s.Type == nil && slices.ContainsFunc(s.Values, func(v ast.Expr) bool {
		switch v := v.(type) {
		case *ast.CompositeLit:
			return isList(v.Type, text)
		case *ast.CallExpr:
			return true // who knows: strings.Split
		}
		return false
	})
}

// named are the names of a basic type and of those that files declare on it.
func named(files []*ast.File, basic string) map[string]bool {
	found := map[string]bool{basic: true}
	for _, f := range files {
		for _, d := range f.Decls {
			decl, ok := d.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, s := range decl.Specs {
				if t, ok := s.(*ast.TypeSpec); ok && name(t.Type) == basic {
					found[t.Name.Name] = true
				}
			}
		}
	}
	return found
}

// name is what a type is called, empty if it is not of this package.
func name(t ast.Expr) string {
	if id, ok := t.(*ast.Ident); ok {
		return id.Name
	}
	return ""
}

// namesOrigins reports whether a string in the file looks like an origin.
func namesOrigins(f *ast.File) bool {
	found := false
	ast.Inspect(f, func(n ast.Node) bool {
		if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
			found = found || strings.Contains(l.Value, "://")
		}
		return !found
	})
	return found
}
