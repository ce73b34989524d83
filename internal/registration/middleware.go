package registration

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// A set of functions that are about CORS.
type set map[*ssa.Function]bool

// crossOrigin are the package's functions that write
// Access-Control-Allow-Origin in an answer of the kind, call such a function, or
// make, wrap or mention a middleware.
func (p *program) crossOrigin(policies []*policy.Policy, kind func(*policy.Answer) bool) set {
	var writes []token.Pos
	for _, pol := range policies {
		for i := range pol.Answers {
			a := &pol.Answers[i]
			if w := a.Decisive(fetch.AllowOrigin); w != nil && kind(a) {
				writes = append(writes, token.Pos(w.Site.Start))
			}
		}
	}
	slices.Sort(writes)
	out := set{}
	for _, fn := range p.functions {
		if fn.Syntax() == nil {
			continue
		}
		if i, _ := slices.BinarySearch(writes, fn.Syntax().Pos()); i < len(writes) && writes[i] < fn.Syntax().End() {
			out[fn] = true
		}
	}
	for changed := true; changed; {
		changed = false
		for _, fn := range p.functions {
			if !out[fn] && mentions(fn, func(f *ssa.Function) bool { return out[f] || p.isMiddleware(f) }) {
				out[fn], changed = true, true
			}
		}
	}
	return out
}

// mentions reports whether fn has a function among its operands, called or not,
// that is what is looked for.
func mentions(fn *ssa.Function, wanted func(*ssa.Function) bool) bool {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			for _, op := range instr.Operands(nil) {
				if f, ok := (*op).(*ssa.Function); ok && wanted(unbound(f)) {
					return true
				}
			}
		}
	}
	return false
}

// unbound is the method behind the wrapper that go/ssa makes for a method
// value, and the generic function behind an instance.
func unbound(fn *ssa.Function) *ssa.Function {
	if fn.Origin() != nil {
		fn = fn.Origin()
	}
	if obj, ok := fn.Object().(*types.Func); ok && fn.Synthetic != "" {
		if f := fn.Prog.FuncValue(obj); f != nil {
			return f
		}
	}
	return fn
}

// fullName is types.Func.FullName of a declared function, else "".
func fullName(fn *ssa.Function) string {
	if obj, ok := fn.Object().(*types.Func); ok {
		return obj.FullName()
	}
	return ""
}

// entries are the functions that the models know to complete a configuration.
func entries() map[string]bool {
	out := map[string]bool{}
	for _, lib := range model.All() {
		for _, e := range lib.Entries {
			if e.Kind != model.Installs {
				continue
			}
			for _, path := range lib.Paths {
				out[strings.Replace(e.Name, "…", path, 1)] = true
			}
		}
	}
	return out
}

// isMiddleware reports whether a function of another package is a CORS
// middleware, or its result is one.
func (p *program) isMiddleware(fn *ssa.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	if !ok || obj.Pkg() == nil || obj.Pkg() == p.pass.Pkg {
		return false
	}
	is, seen := p.foreign[obj]
	if !seen {
		is = p.ofLibrary(obj) || p.imported(obj)
		p.foreign[obj] = is
	}
	return is
}

// ofLibrary reports it of a function of a library: an entry that gives a
// middleware, or a method of what an entry gives, as rs/cors has them.
func (p *program) ofLibrary(fn *types.Func) bool {
	if p.entries[fn.FullName()] {
		return givesHandler(fn.Signature())
	}
	recv := fn.Signature().Recv()
	if recv == nil || !givesHandler(fn.Signature()) {
		return false
	}
	scope := fn.Pkg().Scope()
	for _, name := range scope.Names() {
		entry, ok := scope.Lookup(name).(*types.Func)
		if !ok || !p.entries[entry.FullName()] || entry.Signature().Results().Len() == 0 {
			continue
		}
		if typeName(entry.Signature().Results().At(0).Type()) == typeName(recv.Type()) {
			return true
		}
	}
	return false
}

// givesHandler reports whether the first result answers requests, or wraps what
// does.
func givesHandler(sig *types.Signature) bool {
	return sig.Results().Len() > 0 && carriesHandler(sig.Results().At(0).Type())
}

// classify says whether v is a CORS middleware, or a handler with one in it.
func (p *program) classify(v ssa.Value) origin.Truth { return p.classifyWithin(v, 0) }

// maxDepth bounds how far values and calls are followed.
const maxDepth = 8

func (p *program) classifyWithin(v ssa.Value, depth int) origin.Truth {
	if depth > maxDepth {
		return origin.Unknown
	}
	again := func(v ssa.Value) origin.Truth { return p.classifyWithin(v, depth+1) }
	switch v := v.(type) {
	case *ssa.Const:
		return origin.False
	case *ssa.MakeInterface:
		return again(v.X)
	case *ssa.ChangeInterface:
		return again(v.X)
	case *ssa.ChangeType:
		return again(v.X)
	case *ssa.Function:
		return p.ofFunction(unbound(v))
	case *ssa.MakeClosure:
		return p.ofFunction(unbound(v.Fn.(*ssa.Function)))
	case *ssa.Extract:
		return again(v.Tuple)
	case *ssa.Call:
		return p.ofCall(v, depth)
	case *ssa.Phi:
		out := again(v.Edges[0])
		for _, e := range v.Edges[1:] {
			if again(e) != out {
				return origin.Unknown
			}
		}
		return out
	case *ssa.UnOp:
		if stored := p.stored(v); stored != nil {
			return again(stored)
		}
	case *ssa.FreeVar:
		if bound := binding(v); bound != nil {
			return again(bound)
		}
	}
	return origin.Unknown
}

// ofFunction says whether fn, used as a middleware or handler, is about CORS.
func (p *program) ofFunction(fn *ssa.Function) origin.Truth {
	switch {
	case p.passes[fn] || p.isMiddleware(fn):
		return origin.True
	case p.allows[fn]:
		return origin.Unknown
	case fn.Blocks != nil:
		return origin.False
	case announces(fn):
		return origin.False
	case fn.Pkg != nil && isNeutral(fn.Pkg.Pkg.Path()):
		return origin.False
	}
	return origin.Unknown
}

// ofCall says it of a call's result: a middleware that the callee made, or a
// handler that the callee wrapped.
func (p *program) ofCall(call *ssa.Call, depth int) origin.Truth {
	if call.Call.IsInvoke() {
		return origin.Unknown
	}
	out := origin.Unknown
	if callee := call.Call.StaticCallee(); callee != nil {
		out = p.ofFunction(unbound(callee))
	} else {
		out = p.classifyWithin(call.Call.Value, depth+1)
	}
	for _, arg := range call.Call.Args {
		if out != origin.True && carriesHandler(arg.Type()) {
			out = out.Or(p.classifyWithin(arg, depth+1))
		}
	}
	return out
}

// carriesHandler reports whether values of t answer requests or wrap what does.
func carriesHandler(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Signature:
		return true
	case *types.Interface:
		return u.NumMethods() == 1 && u.Method(0).Name() == "ServeHTTP"
	}
	return false
}

// stored is the one value that the package ever stores where load reads, nil
// if there are several, or none.
func (p *program) stored(load *ssa.UnOp) ssa.Value {
	if load.Op != token.MUL {
		return nil
	}
	var stores []*ssa.Store
	switch at := load.X.(type) {
	case *ssa.Alloc:
		stores = storesTo(at)
	case *ssa.FreeVar:
		if cell, ok := binding(at).(*ssa.Alloc); ok {
			stores = storesTo(cell)
		}
	case *ssa.Global:
		stores = p.globals[at]
	case *ssa.FieldAddr:
		stores = p.fields[fieldOf(at)]
	}
	if len(stores) != 1 {
		return nil
	}
	return stores[0].Val
}

func storesTo(cell *ssa.Alloc) []*ssa.Store {
	var out []*ssa.Store
	for _, r := range *cell.Referrers() {
		switch r := r.(type) {
		case *ssa.Store:
			if r.Addr == cell {
				out = append(out, r)
			}
		case *ssa.MakeClosure:
			fn := r.Fn.(*ssa.Function)
			for i, b := range r.Bindings {
				if b != cell {
					continue
				}
				for _, r := range *fn.FreeVars[i].Referrers() {
					if st, ok := r.(*ssa.Store); ok && st.Addr == fn.FreeVars[i] {
						out = append(out, st)
					}
				}
			}
		}
	}
	return out
}

// binding is what the one closure of a free variable's function binds it to.
func binding(v *ssa.FreeVar) ssa.Value {
	fn := v.Parent()
	if fn.Parent() == nil {
		return nil // the receiver of a method value
	}
	var made *ssa.MakeClosure
	for _, b := range fn.Parent().Blocks {
		for _, instr := range b.Instrs {
			if mc, ok := instr.(*ssa.MakeClosure); ok && mc.Fn == fn {
				if made != nil {
					return nil
				}
				made = mc
			}
		}
	}
	if made == nil {
		return nil
	}
	for i, fv := range fn.FreeVars {
		if fv == v {
			return made.Bindings[i]
		}
	}
	return nil
}

func fieldOf(at *ssa.FieldAddr) *types.Var {
	t := at.X.Type().Underlying().(*types.Pointer).Elem()
	return t.Underlying().(*types.Struct).Field(at.Field)
}

// text is a constant string, ok if v is one.
func text(v ssa.Value) (s string, ok bool) {
	if i, isInterface := v.(*ssa.MakeInterface); isInterface {
		v = i.X
	}
	c, isConst := v.(*ssa.Const)
	if !isConst || c.Value == nil || c.Value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(c.Value), true
}

// elements are the values of a variadic argument, complete if it was written
// out in the call.
func elements(v ssa.Value) (out []ssa.Value, complete bool) {
	if c, ok := v.(*ssa.Const); ok && c.IsNil() {
		return nil, true
	}
	s, ok := v.(*ssa.Slice)
	if !ok {
		return nil, false
	}
	array, ok := s.X.(*ssa.Alloc)
	if !ok {
		return nil, false
	}
	for _, r := range *array.Referrers() {
		at, ok := r.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, r := range *at.Referrers() {
			if st, ok := r.(*ssa.Store); ok && st.Addr == at {
				out = append(out, st.Val)
			}
		}
	}
	return out, true
}
