package flow

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"sort"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

// sitePos identifies a place: the function matters for closures that are
// inlined by the compiler's front end into several.
type sitePos struct {
	fn  *ssa.Function
	pos token.Pos
}

// site describes the expression at pos within fn.
func (m *Machine) site(fn *ssa.Function, pos token.Pos) policy.Site {
	k := sitePos{fn, pos}
	s, ok := m.sites[k]
	if !ok {
		s = siteAt(m.pass, fn, pos, m.nodes.at(pos))
		m.sites[k] = s
	}
	return s
}

// place is that of the expression at pos. Unlike site it takes no time that
// depends on how large the expression is.
func (m *Machine) place(pos token.Pos) finding.Place { return placeOf(m.pass, pos, m.nodes.at(pos)) }

// SiteOf describes the innermost expression (or statement) at pos within fn, a
// function of the pass's package, that a finding can point to.
func SiteOf(pass *analysis.Pass, fn *ssa.Function, pos token.Pos) policy.Site {
	return siteAt(pass, fn, pos, newNodes(pass).at(pos))
}

func siteAt(pass *analysis.Pass, fn *ssa.Function, pos token.Pos, n ast.Node) policy.Site {
	s := policy.Site{Package: pass.Pkg.Path(), Function: functionName(fn), Place: placeOf(pass, pos, n)}
	if n != nil {
		s.Expression = source(n)
	}
	return s
}

func placeOf(pass *analysis.Pass, pos token.Pos, n ast.Node) finding.Place {
	start, end := pos, pos
	if n != nil {
		start, end = n.Pos(), n.End()
	}
	p, q := pass.Fset.Position(start), pass.Fset.Position(end)
	return finding.Place{
		// Columns that a //line directive leaves out are 0; no host takes that.
		File: p.Filename, Line: p.Line, Column: max(p.Column, 1), EndLine: q.Line, EndColumn: max(q.Column, 1), Start: int(start), End: int(end),
	}
}

// nodes finds the nodes that findings can point to. Generated code has
// declarations by the thousand and expressions nested as deep, so that looking
// for each position from the file down would take time of a higher power.
type nodes struct {
	pass  *analysis.Pass
	spans map[ast.Decl][]span
}

func newNodes(pass *analysis.Pass) *nodes { return &nodes{pass, map[ast.Decl][]span{}} }

// A span is a node that findings can point to.
type span struct {
	start, end token.Pos
	node       ast.Node
	parent     int // the index of the innermost span around it, -1 if there is none
}

// at is the innermost node at pos, the file if there is none in it, nil outside
// of all files.
func (ns *nodes) at(pos token.Pos) ast.Node {
	file := FileAt(ns.pass, pos)
	if file == nil {
		return nil
	}
	i := sort.Search(len(file.Decls), func(i int) bool { return file.Decls[i].End() > pos })
	if i == len(file.Decls) {
		return file
	}
	decl := file.Decls[i]
	spans, ok := ns.spans[decl]
	if !ok {
		spans = spansOf(decl)
		ns.spans[decl] = spans
	}
	last, _ := slices.BinarySearchFunc(spans, pos, func(s span, pos token.Pos) int {
		if s.start <= pos {
			return -1
		}
		return 1
	})
	for at := last - 1; at >= 0; at = spans[at].parent {
		if pos < spans[at].end {
			return spans[at].node
		}
	}
	return file
}

// spansOf are the spans of a declaration, by where they begin, those around
// others first.
func spansOf(decl ast.Decl) []span {
	var spans []span
	ast.Inspect(decl, func(n ast.Node) bool {
		if shown := reportable(n); shown != nil {
			spans = append(spans, span{n.Pos(), n.End(), shown, -1})
		}
		return true
	})
	slices.SortStableFunc(spans, func(a, b span) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end)) })
	for i := range spans {
		around := i - 1
		for around >= 0 && spans[around].end <= spans[i].start {
			around = spans[around].parent
		}
		spans[i].parent = around
	}
	return spans
}

// reportable is the node to be reported for a position at n, or nil to look
// further out.
func reportable(n ast.Node) ast.Node {
	switch n := n.(type) {
	case *ast.CallExpr, *ast.KeyValueExpr, *ast.BinaryExpr, *ast.AssignStmt:
		return n
	case *ast.FuncLit:
		return n.Type
	case *ast.FuncDecl:
		return n.Name
	case ast.Stmt:
		return n
	}
	return nil
}

// source is the normalised source text of a node.
func source(n ast.Node) string {
	switch n := n.(type) {
	case ast.Expr:
		return types.ExprString(n)
	case *ast.AssignStmt:
		var parts []string
		for _, e := range append(slices.Clone(n.Lhs), n.Rhs...) {
			parts = append(parts, types.ExprString(e))
		}
		return strings.Join(parts, n.Tok.String())
	}
	return ""
}

// FileAt is the file of the pass that a position is in, nil if it is in none.
func FileAt(pass *analysis.Pass, pos token.Pos) *ast.File {
	for _, f := range pass.Files {
		if f.FileStart <= pos && pos <= f.FileEnd {
			return f
		}
	}
	return nil
}
