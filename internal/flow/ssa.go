// Package flow follows values, conditions and calls through the functions of
// one package, path by path, over go/ssa.
//
// It executes a function symbolically: a state is what is known on one path,
// and a branch whose condition is not decided forks it. States that no longer
// differ in anything that matters are merged, and bounds keep the work small;
// where a bound is reached the result says that it is incomplete.
package flow

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// Build makes the SSA form of the pass's package. It is private to corslint:
// requiring buildssa would make every driver load the whole program from source,
// because buildssa depends on an analyzer with facts (design: never buildssa).
func Build(pass *analysis.Pass) *ssa.Package {
	prog := ssa.NewProgram(pass.Fset, ssa.InstantiateGenerics)
	for _, p := range pass.Pkg.Imports() {
		prog.CreatePackage(p, nil, nil, true)
	}
	pkg := prog.CreatePackage(pass.Pkg, pass.Files, pass.TypesInfo, false)
	pkg.Build()
	return pkg
}

// Functions are the source functions of the package, closures after the
// function around them, in source order per file; its initialisation is last.
func Functions(pass *analysis.Pass, pkg *ssa.Package) []*ssa.Function {
	var fns []*ssa.Function
	seen := map[*ssa.Function]bool{}
	var add func(*ssa.Function)
	add = func(fn *ssa.Function) {
		if fn == nil || seen[fn] || fn.Blocks == nil {
			return
		}
		seen[fn] = true
		fns = append(fns, fn)
		for _, anon := range fn.AnonFuncs {
			add(anon)
		}
	}
	for _, f := range pass.Files {
		for _, d := range f.Decls {
			if obj := declared(pass, d); obj != nil {
				add(pkg.Prog.FuncValue(obj))
			}
		}
	}
	add(pkg.Func("init"))
	return fns
}

func declared(pass *analysis.Pass, d ast.Decl) *types.Func {
	fd, ok := d.(*ast.FuncDecl)
	if !ok {
		return nil
	}
	obj, _ := pass.TypesInfo.Defs[fd.Name].(*types.Func)
	return obj
}

// loops are the natural loops of a function: for each loop header, the blocks
// of its loop.
func loops(fn *ssa.Function) map[*ssa.BasicBlock]map[*ssa.BasicBlock]bool {
	out := map[*ssa.BasicBlock]map[*ssa.BasicBlock]bool{}
	for _, b := range fn.Blocks {
		for _, head := range b.Succs {
			if !head.Dominates(b) {
				continue
			}
			body := out[head]
			if body == nil {
				body = map[*ssa.BasicBlock]bool{head: true}
				out[head] = body
			}
			work := []*ssa.BasicBlock{b}
			for len(work) > 0 {
				x := work[len(work)-1]
				work = work[:len(work)-1]
				if body[x] {
					continue
				}
				body[x] = true
				work = append(work, x.Preds...)
			}
		}
	}
	return out
}

// order numbers the blocks of fn in reverse postorder.
func order(fn *ssa.Function) map[*ssa.BasicBlock]int {
	var post []*ssa.BasicBlock
	seen := map[*ssa.BasicBlock]bool{}
	var visit func(*ssa.BasicBlock)
	visit = func(b *ssa.BasicBlock) {
		seen[b] = true
		// Later successors first: of the blocks after a loop header, those
		// of its body come before those behind it.
		for i := len(b.Succs) - 1; i >= 0; i-- {
			if !seen[b.Succs[i]] {
				visit(b.Succs[i])
			}
		}
		post = append(post, b)
	}
	visit(fn.Blocks[0])
	out := make(map[*ssa.BasicBlock]int, len(post))
	for i, b := range post {
		out[b] = len(post) - 1 - i
	}
	return out
}

// liveness are the registers that each block of fn needs from before it.
func liveness(fn *ssa.Function) map[*ssa.BasicBlock][]ssa.Value {
	in := make([]map[ssa.Value]bool, len(fn.Blocks))
	for i := range in {
		in[i] = map[ssa.Value]bool{}
	}
	register := func(v ssa.Value) bool {
		switch v.(type) {
		case *ssa.Const, *ssa.Global, *ssa.Function, *ssa.Builtin, *ssa.Parameter, *ssa.FreeVar:
			return false
		}
		return v != nil
	}
	for changed := true; changed; {
		changed = false
		for i := len(fn.Blocks) - 1; i >= 0; i-- {
			b := fn.Blocks[i]
			live := map[ssa.Value]bool{}
			for _, s := range b.Succs {
				for v := range in[s.Index] {
					if phi, ok := v.(*ssa.Phi); !ok || phi.Block() != s {
						live[v] = true
					}
				}
			}
			// The machine computes phis on the edge: to it, a block's own
			// phis are live-in.
			for j := len(b.Instrs) - 1; j >= 0; j-- {
				instr := b.Instrs[j]
				if phi, ok := instr.(*ssa.Phi); ok {
					live[phi] = true
					continue
				}
				if v, ok := instr.(ssa.Value); ok {
					delete(live, v)
				}
				for _, op := range instr.Operands(nil) {
					if *op != nil && register(*op) {
						live[*op] = true
					}
				}
			}
			for _, s := range b.Succs {
				for _, instr := range s.Instrs {
					phi, ok := instr.(*ssa.Phi)
					if !ok {
						break
					}
					for k, p := range s.Preds {
						if p == b && register(phi.Edges[k]) && !definedIn(b, phi.Edges[k]) {
							live[phi.Edges[k]] = true
						}
					}
				}
			}
			if len(live) != len(in[i]) {
				in[i] = live
				changed = true
			}
		}
	}
	out := make(map[*ssa.BasicBlock][]ssa.Value, len(fn.Blocks))
	for i, b := range fn.Blocks {
		vs := make([]ssa.Value, 0, len(in[i]))
		for v := range in[i] {
			vs = append(vs, v)
		}
		slices.SortFunc(vs, func(a, b ssa.Value) int { return cmp.Compare(a.Name(), b.Name()) })
		out[b] = vs
	}
	return out
}

func definedIn(b *ssa.BasicBlock, v ssa.Value) bool {
	instr, ok := v.(ssa.Instruction)
	return ok && instr.Block() == b
}

// deref is the type t points to, or t.
func deref(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// typeName is the import path and name of a named type or of what a pointer
// points to, as in flow.Type; type arguments are left out.
func typeName(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return ""
	}
	return n.Obj().Pkg().Path() + "." + n.Obj().Name()
}
