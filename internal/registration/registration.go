// Package registration is the front end for how CORS middleware is registered:
// it follows the routers that a package makes, and what is added to them in
// which order, and says which requests a middleware is never asked about. Each
// router library is a row of a table; what becomes of a router that gets out of
// sight is not guessed.
package registration

import (
	"cmp"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// Fact marks a function whose result is a CORS middleware, or that is one, for
// the packages that import it. It is optional: without it the function is
// unknown.
type Fact struct{}

// AFact marks Fact as an analysis fact.
func (*Fact) AFact() {}

func (*Fact) String() string { return "middleware" }

// Policies finds what the registrations of the pass's package do to requests.
// answers are the package's policies of the kind policy.Response, which tell its
// own middlewares, configured those of libraries as they are configured; imported
// tells the middlewares of other packages, answersOf what any function of this one
// answers. middlewares are the exported functions of this package that are one, or
// make one: see Fact.
func Policies(pass *analysis.Pass, pkg *ssa.Package, answers, configured []*policy.Policy, imported func(*types.Func) bool, answersOf func(*ssa.Function) []policy.Answer) (policies []*policy.Policy, middlewares []*types.Func) {
	p := &program{
		pass: pass, functions: flow.Functions(pass, pkg), imported: imported, answersOf: answersOf, entries: entries(), foreign: map[*types.Func]bool{},
		callers: map[*ssa.Function][]ssa.CallInstruction{}, globals: map[*ssa.Global][]*ssa.Store{},
		fields: map[*types.Var][]*ssa.Store{}, loads: map[any][]*ssa.UnOp{}, interfaces: map[string][]*ssa.MakeInterface{}, owners: map[ssa.Value]*router{},
	}
	p.allows = p.crossOrigin(answers, func(*policy.Answer) bool { return true })
	p.passes = p.crossOrigin(answers, func(a *policy.Answer) bool { return !a.Handled })
	if len(p.allows) == 0 {
		return nil, nil
	}
	p.index()
	p.findDefaultMux()
	p.find()
	policies = slices.Concat(p.judge(), p.dropped(), p.stacked(answers, configured))
	slices.SortStableFunc(policies, func(a, b *policy.Policy) int {
		return cmp.Or(cmp.Compare(a.Site.File, b.Site.File), cmp.Compare(a.Site.Start, b.Site.Start))
	})
	return policies, p.exported()
}

// exported are the exported functions whose result is a CORS middleware.
func (p *program) exported() []*types.Func {
	var out []*types.Func
	for _, fn := range p.functions {
		obj, ok := fn.Object().(*types.Func)
		if !ok || !p.passes[fn] || fn.Parent() != nil || !reachable(obj) {
			continue
		}
		if res := fn.Signature.Results(); isHandlerFunc(obj.Type()) || res.Len() == 1 && carriesHandler(res.At(0).Type()) {
			out = append(out, obj)
		}
	}
	return out
}

// reachable reports whether other packages can name a function.
func reachable(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	if recv == nil {
		return fn.Exported()
	}
	t := recv.Type()
	if pointer, ok := types.Unalias(t).(*types.Pointer); ok {
		t = pointer.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	return fn.Exported() && ok && named.Obj().Exported()
}

// dropped finds the middlewares and wrapped handlers that are made for nothing,
// and those that wrap nothing.
func (p *program) dropped() []*policy.Policy {
	var out []*policy.Policy
	for _, fn := range p.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				call, ok := instr.(*ssa.Call)
				if !ok {
					continue
				}
				if fate, found := p.fateOf(call); found {
					out = append(out, p.report(&op{fn: fn, pos: call.Pos()}, policy.Registration{Fate: fate}))
				}
			}
		}
	}
	return out
}

func (p *program) fateOf(call *ssa.Call) (policy.Fate, bool) {
	ofLibrary := p.callsLibrary(call)
	if !ofLibrary && !p.wraps(call) {
		return 0, false
	}
	for _, arg := range call.Call.Args {
		if c, ok := arg.(*ssa.Const); ok && c.IsNil() && isHandler(arg.Type()) && ofLibrary {
			return policy.WrapsNil, true
		}
	}
	return policy.NotInstalled, call.Call.Signature().Results().Len() == 1 && unused(call)
}

// callsLibrary reports whether a call is one of a library's middleware or
// configuration, or of a function value that a library made.
func (p *program) callsLibrary(call *ssa.Call) bool {
	v := call.Call.Value
	if made, ok := v.(*ssa.Call); ok {
		v = made.Call.Value
	}
	fn, ok := v.(*ssa.Function)
	return ok && fn.Blocks == nil && (p.entries[fullName(fn)] || p.isMiddleware(fn))
}

func unused(call *ssa.Call) bool {
	for _, r := range *call.Referrers() {
		if _, ok := r.(*ssa.DebugRef); !ok {
			return false
		}
	}
	return true
}

// wraps reports whether a call wraps a handler in a CORS middleware: it takes
// one and gives one.
func (p *program) wraps(call *ssa.Call) bool {
	sig := call.Call.Signature()
	if sig.Results().Len() != 1 || !carriesHandler(sig.Results().At(0).Type()) || call.Call.IsInvoke() {
		return false
	}
	takes := false
	for i := range sig.Params().Len() {
		takes = takes || carriesHandler(sig.Params().At(i).Type())
	}
	if !takes {
		return false
	}
	if callee := call.Call.StaticCallee(); callee != nil {
		return p.ofFunction(unbound(callee)) == origin.True
	}
	return p.classify(call.Call.Value) == origin.True
}

func isHandler(t types.Type) bool {
	_, isInterface := t.Underlying().(*types.Interface)
	return isInterface && carriesHandler(t)
}

// isHandlerFunc reports whether a function answers requests or wraps handlers
// itself: it takes what carries one or what a request comes with.
func isHandlerFunc(t types.Type) bool {
	sig := t.(*types.Signature)
	for i := range sig.Params().Len() {
		p := sig.Params().At(i).Type()
		if carriesHandler(p) || typeName(p) == "net/http.Request" || typeName(p) == "github.com/gin-gonic/gin.Context" {
			return true
		}
	}
	return false
}
