package fix

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
	"strings"
)

// constantString is the value of e if it is a constant string.
func constantString(info *types.Info, e ast.Expr) (string, bool) {
	tv := info.Types[e]
	if tv.Value == nil || tv.Value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(tv.Value), true
}

// simple reports whether e can be evaluated once more, or earlier, without
// harm: names, their fields, and methods of them that only look.
func simple(info *types.Info, e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident, *ast.BasicLit:
		return true
	case *ast.SelectorExpr:
		return simple(info, e.X)
	case *ast.CallExpr:
		sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr)
		if !ok || !simple(info, sel.X) {
			return false
		}
		for _, arg := range e.Args {
			if !simple(info, arg) {
				return false
			}
		}
		fn, ok := info.Uses[sel.Sel].(*types.Func)
		return ok && looks(fn)
	}
	return false
}

// looks reports whether a function or method only looks at its arguments.
func looks(fn *types.Func) bool {
	switch fn.Name() {
	case "Header", "Response", "Request", "Hostname", "Get", "GetHeader", "ResponseHeader", "Writer":
		return fn.Signature().Recv() != nil
	case "ToLower", "TrimSpace":
		return fn.Pkg() != nil && fn.Pkg().Path() == "strings"
	}
	return false
}

// rewrite replaces the literal that spells Old: at Place, or else the only one
// of the package.
func (r *resolver) rewrite() (change, bool) {
	var lit *ast.BasicLit
	if r.Place.Start != 0 {
		path := r.path()
		if path == nil {
			return change{}, false
		}
		lit = r.within(path[0])
	} else {
		lit = r.only()
	}
	if lit == nil {
		return change{}, false
	}
	text := strconv.Quote(r.New)
	if strings.HasPrefix(lit.Value, "`") && !strings.Contains(r.New, "`") {
		text = "`" + r.New + "`"
	}
	return change{lit.Pos(), lit.End(), text}, true
}

// within is the literal in n that spells Old, or that a constant used in n has.
func (r *resolver) within(n ast.Node) *ast.BasicLit {
	var found []*ast.BasicLit
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.BasicLit:
			if r.spells(n) {
				found = append(found, n)
			}
		case *ast.Ident:
			if c, ok := r.pass.TypesInfo.Uses[n].(*types.Const); ok {
				if lit := r.initialiser(c); lit != nil && r.spells(lit) {
					found = append(found, lit)
				}
			}
		}
		return true
	})
	if len(found) != 1 {
		return nil
	}
	return found[0]
}

func (r *resolver) spells(lit *ast.BasicLit) bool {
	s, ok := constantString(r.pass.TypesInfo, lit)
	return ok && s == r.Old
}

// initialiser is the literal that an unexported constant is declared with, if
// the constant has no other use than the one that is to change.
func (r *resolver) initialiser(c *types.Const) *ast.BasicLit {
	if c.Exported() || c.Pkg() != r.pass.Pkg || r.uses(c) != 1 {
		return nil
	}
	for _, f := range r.pass.Files {
		if f.FileStart > c.Pos() || c.Pos() > f.FileEnd {
			continue
		}
		var lit *ast.BasicLit
		ast.Inspect(f, func(n ast.Node) bool {
			if spec, ok := n.(*ast.ValueSpec); ok && len(spec.Names) == len(spec.Values) {
				for i, name := range spec.Names {
					if r.pass.TypesInfo.Defs[name] == c {
						lit, _ = spec.Values[i].(*ast.BasicLit)
					}
				}
			}
			return lit == nil
		})
		return lit
	}
	return nil
}

// only is the literal that spells Old, if the package has just one that is not
// given a name which is used more than once: the other use may want it as it is.
func (r *resolver) only() *ast.BasicLit {
	var found []*ast.BasicLit
	named := map[*ast.BasicLit]types.Object{}
	for _, f := range r.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ImportSpec:
				return false
			case *ast.ValueSpec:
				if len(n.Names) == len(n.Values) {
					for i, v := range n.Values {
						if lit, ok := v.(*ast.BasicLit); ok {
							named[lit] = r.pass.TypesInfo.Defs[n.Names[i]]
						}
					}
				}
			case *ast.BasicLit:
				if n.Kind == token.STRING && r.spells(n) {
					found = append(found, n)
				}
			}
			return true
		})
	}
	if len(found) != 1 {
		return nil
	}
	if obj := named[found[0]]; obj != nil && (obj.Exported() || r.uses(obj) != 1) {
		return nil
	}
	return found[0]
}

// anchor rewrites the only strings.HasSuffix of the package that tests for the
// suffix Old. exact is how the host alone is tested for, given how the program
// spells strings.HasSuffix and what it tests.
func (r *resolver) anchor(exact func(hasSuffix, tested string) string) (change, bool) {
	var calls []*ast.CallExpr
	parents := map[*ast.CallExpr]ast.Node{}
	for _, f := range r.pass.Files {
		var stack []ast.Node
		ast.Inspect(f, func(n ast.Node) bool {
			if n == nil {
				stack = stack[:len(stack)-1]
				return false
			}
			if call, ok := n.(*ast.CallExpr); ok && r.tests(call) {
				calls = append(calls, call)
				parents[call] = stack[len(stack)-1]
			}
			stack = append(stack, n)
			return true
		})
	}
	if len(calls) != 1 || !simple(r.pass.TypesInfo, calls[0].Args[0]) {
		return change{}, false
	}
	call := calls[0]
	tested, function := types.ExprString(call.Args[0]), types.ExprString(call.Fun)
	text := exact(function, tested) + " || " + function + "(" + tested + ", " + strconv.Quote("."+r.Old) + ")"
	switch parents[call].(type) {
	case *ast.BinaryExpr, *ast.UnaryExpr:
		text = "(" + text + ")"
	}
	return change{call.Pos(), call.End(), text}, true
}

// tests reports whether call is strings.HasSuffix with the suffix Old.
func (r *resolver) tests(call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || len(call.Args) != 2 {
		return false
	}
	fn, ok := r.pass.TypesInfo.Uses[sel.Sel].(*types.Func)
	if !ok || fn.FullName() != "strings.HasSuffix" {
		return false
	}
	s, ok := constantString(r.pass.TypesInfo, call.Args[1])
	return ok && s == r.Old
}
