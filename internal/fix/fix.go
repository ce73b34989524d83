// Package fix turns remedies into edits of Go source: it finds the place and the
// spelling, and refuses where the source is not of a shape that it knows.
package fix

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"

	"github.com/corslint/corslint/internal/finding"
)

// Resolve makes one fix of the remedies of a finding in the pass's package. It
// is nil if there are none, or if one of them cannot be made certainly.
func Resolve(pass *analysis.Pass, remedies []finding.Remedy) *finding.Fix {
	if len(remedies) == 0 {
		return nil
	}
	var f finding.Fix
	for _, r := range remedies {
		e, ok := (&resolver{pass, r}).edit()
		if !ok {
			return nil
		}
		if f.Message == "" {
			f.Message = message(r)
		}
		edit, ok := locate(pass, e)
		if !ok {
			return nil
		}
		f.Edits = append(f.Edits, edit)
	}
	slices.SortFunc(f.Edits, func(a, b finding.Edit) int { return cmp.Compare(a.Start, b.Start) })
	return &f
}

// Suggested is the fix as drivers of go/analysis want it.
func Suggested(f *finding.Fix) []analysis.SuggestedFix {
	if f == nil {
		return nil
	}
	s := analysis.SuggestedFix{Message: f.Message}
	for _, e := range f.Edits {
		s.TextEdits = append(s.TextEdits, analysis.TextEdit{Pos: token.Pos(e.Start), End: token.Pos(e.End), NewText: []byte(e.New)})
	}
	return []analysis.SuggestedFix{s}
}

func message(r finding.Remedy) string {
	switch r.Kind {
	case finding.Drop:
		return "drop the header"
	case finding.AddVary:
		return "add Vary: Origin"
	case finding.SetInstead:
		return "use Set"
	case finding.AddInstead:
		return "use Add"
	case finding.AnchorSuffix, finding.AnchorHostSuffix:
		return "test for the host " + r.Old + " and its subdomains"
	}
	return "write " + r.New
}

// A change is an edit by positions.
type change struct {
	pos, end token.Pos
	text     string
}

// locate gives a change its place. Files that are generated from others, by cgo
// for one, have none.
func locate(pass *analysis.Pass, c change) (finding.Edit, bool) {
	p, q := pass.Fset.PositionFor(c.pos, false), pass.Fset.PositionFor(c.end, false)
	if p.Filename != pass.Fset.Position(c.pos).Filename || p.Filename != q.Filename {
		return finding.Edit{}, false
	}
	return finding.Edit{
		Place: finding.Place{
			File: p.Filename, Line: p.Line, Column: p.Column, EndLine: q.Line, EndColumn: q.Column, Start: int(c.pos), End: int(c.end),
		},
		New: c.text, Offset: p.Offset, Until: q.Offset,
	}, true
}

// A resolver finds the edit of one remedy.
type resolver struct {
	pass *analysis.Pass
	finding.Remedy
}

func (r *resolver) edit() (change, bool) {
	switch r.Kind {
	case finding.Rewrite:
		return r.rewrite()
	case finding.Drop:
		return r.drop()
	case finding.AddVary:
		return r.addVary()
	case finding.SetInstead:
		return r.rename("Add", "Set")
	case finding.AddInstead:
		return r.rename("Set", "Add")
	case finding.AnchorSuffix:
		return r.anchor(func(hasSuffix, tested string) string {
			return hasSuffix + "(" + tested + ", " + strconv.Quote("//"+r.Old) + ")"
		})
	case finding.AnchorHostSuffix:
		return r.anchor(func(_, tested string) string { return tested + " == " + strconv.Quote(r.Old) })
	}
	return change{}, false
}

// path are the nodes from the one at Place outwards.
func (r *resolver) path() []ast.Node {
	start, end := token.Pos(r.Place.Start), token.Pos(r.Place.End)
	for _, f := range r.pass.Files {
		if f.FileStart <= start && end <= f.FileEnd {
			path, exact := astutil.PathEnclosingInterval(f, start, end)
			if !exact {
				return nil
			}
			if stmt, ok := path[0].(*ast.ExprStmt); ok {
				path = append([]ast.Node{stmt.X}, path...)
			}
			return path
		}
	}
	return nil
}

// constant is the value of e if it is a constant string.
func (r *resolver) constant(e ast.Expr) (string, bool) { return constantString(r.pass.TypesInfo, e) }

// writer is the call or assignment that writes a header: the receiver, the
// function called, and the statement that holds it.
type writer struct {
	call *ast.CallExpr // nil for an assignment to a map
	recv ast.Expr
	name string // types.Func.FullName; "" for an assignment
	stmt ast.Stmt
}

func (r *resolver) writer(path []ast.Node) (writer, bool) {
	if len(path) < 2 {
		return writer{}, false
	}
	switch n := path[0].(type) {
	case *ast.CallExpr:
		sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr)
		if !ok {
			return writer{}, false
		}
		fn, ok := r.pass.TypesInfo.Uses[sel.Sel].(*types.Func)
		stmt, stands := path[1].(*ast.ExprStmt)
		if !ok || !stands {
			return writer{}, false
		}
		return writer{call: n, recv: sel.X, name: fn.FullName(), stmt: stmt}, true
	case *ast.AssignStmt:
		if len(n.Lhs) != 1 {
			return writer{}, false
		}
		index, ok := ast.Unparen(n.Lhs[0]).(*ast.IndexExpr)
		if !ok || !isHeader(r.pass.TypesInfo.TypeOf(index.X)) {
			return writer{}, false
		}
		return writer{recv: index.X, stmt: n}, true
	}
	return writer{}, false
}

func isHeader(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == "net/http" && n.Obj().Name() == "Header"
}

// rename has the call at Place use another method of the same header object.
func (r *resolver) rename(from, to string) (change, bool) {
	w, ok := r.writer(r.path())
	if !ok || w.call == nil {
		return change{}, false
	}
	switch w.name {
	case "(net/http.Header)." + from, "(*github.com/valyala/fasthttp.ResponseHeader)." + from:
		sel := ast.Unparen(w.call.Fun).(*ast.SelectorExpr).Sel
		return change{sel.Pos(), sel.End(), to}, true
	}
	return change{}, false
}

// drop removes the statement at Place, with its line if it stands alone there.
func (r *resolver) drop() (change, bool) {
	path := r.path()
	w, ok := r.writer(path)
	if !ok || w.call == nil || r.speaksElsewhere(w) || r.orphans(w.stmt) {
		return change{}, false
	}
	for _, arg := range w.call.Args {
		if _, ok := r.constant(arg); !ok {
			return change{}, false
		}
	}
	i := slices.IndexFunc(path, func(n ast.Node) bool { return n == w.stmt })
	list := siblings(path[i+1])
	if list == nil {
		return change{}, false
	}
	file := r.pass.Fset.File(w.stmt.Pos())
	line := file.Line(w.stmt.Pos())
	at := slices.Index(list, w.stmt)
	alone := file.Line(w.stmt.End()) == line && line < file.LineCount() &&
		file.Line(path[i+1].Pos()) < line && line < file.Line(path[i+1].End()) &&
		(at == 0 || file.Line(list[at-1].End()) < line) && (at+1 == len(list) || line < file.Line(list[at+1].Pos()))
	if !alone {
		return change{w.stmt.Pos(), w.stmt.End(), ""}, true
	}
	return change{file.LineStart(line), file.LineStart(line + 1), ""}, true
}

// speaksElsewhere reports whether the package names the header of w in another
// place: this write may take back what that one granted.
func (r *resolver) speaksElsewhere(w writer) bool {
	name, ok := r.constant(w.call.Args[0])
	if !ok {
		return true
	}
	for e, tv := range r.pass.TypesInfo.Types {
		if tv.Value == nil || w.stmt.Pos() <= e.Pos() && e.Pos() < w.stmt.End() {
			continue
		}
		if s, ok := r.constant(e); ok && strings.EqualFold(s, name) {
			return true
		}
	}
	return false
}

// orphans reports whether a variable or an import has no other use than in n.
func (r *resolver) orphans(n ast.Node) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return !found
		}
		switch obj := r.pass.TypesInfo.Uses[id].(type) {
		case *types.PkgName:
			found = found || r.uses(obj) < 2
		case *types.Var:
			local := obj.Parent() != nil && obj.Parent() != r.pass.Pkg.Scope() && !obj.IsField()
			found = found || local && obj.Kind() == types.LocalVar && r.uses(obj) < 2
		}
		return !found
	})
	return found
}

func (r *resolver) uses(obj types.Object) int {
	n := 0
	for _, o := range r.pass.TypesInfo.Uses {
		if o == obj {
			n++
		}
	}
	return n
}

// siblings are the statements of a block or clause.
func siblings(n ast.Node) []ast.Stmt {
	switch n := n.(type) {
	case *ast.BlockStmt:
		return n.List
	case *ast.CaseClause:
		return n.Body
	case *ast.CommClause:
		return n.Body
	}
	return nil
}

// addVary puts a statement before the outermost one around Place in which what
// it is written with is known.
func (r *resolver) addVary() (change, bool) {
	path := r.path()
	w, ok := r.writer(path)
	if !ok || !simple(r.pass.TypesInfo, w.recv) {
		return change{}, false
	}
	recv := types.ExprString(w.recv)
	var text string
	switch w.name {
	case "", "(net/http.Header).Set", "(net/http.Header).Add", "(*github.com/valyala/fasthttp.ResponseHeader).Set":
		text = recv + `.Add("Vary", "Origin")`
	case "(*github.com/gin-gonic/gin.Context).Header":
		text = recv + `.Writer.Header().Add("Vary", "Origin")`
	case "(*github.com/gofiber/fiber/v2.Ctx).Set", "(github.com/gofiber/fiber/v3.Ctx).Set":
		text = recv + `.Vary("Origin")`
	default:
		return change{}, false
	}
	var before ast.Stmt
	for i, n := range path {
		if _, ok := n.(*ast.FuncLit); ok {
			break
		}
		stmt, ok := n.(ast.Stmt)
		if ok && i+1 < len(path) && slices.Contains(siblings(path[i+1]), stmt) && r.known(w.recv, stmt.Pos()) {
			before = stmt
		}
	}
	if before == nil {
		return change{}, false
	}
	indent := strings.Repeat("\t", r.pass.Fset.PositionFor(before.Pos(), false).Column-1)
	return change{before.Pos(), before.Pos(), text + "\n" + indent}, true
}

// known reports whether all that e names is declared before pos, and visible
// there.
func (r *resolver) known(e ast.Expr, pos token.Pos) bool {
	known := true
	ast.Inspect(e, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		if v, ok := r.pass.TypesInfo.Uses[id].(*types.Var); ok && !v.IsField() {
			known = known && v.Pos() < pos && v.Parent() != nil && (v.Parent() == r.pass.Pkg.Scope() || v.Parent().Contains(pos))
		}
		return true
	})
	return known
}
