package registration

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// A step is something that requests pass on their way through a router: one of the
// handlers of an op.
type step struct {
	r     *router
	op    *op
	index int
	v     ssa.Value
}

// guarded are the middlewares of the program that requests certainly pass before
// a CORS middleware, each with that one.
func (p *program) guarded(known *middlewares) []*policy.Policy {
	var out []*policy.Policy
	type use struct {
		handler *ssa.Function
		pos     token.Pos
	}
	done := map[use]bool{}
	add := func(fn *ssa.Function, pos token.Pos, guard ssa.Value, cors *policy.Policy) {
		h := p.handlerOf(guard, 0)
		if h == nil || done[use{h, pos}] || p.ofFunction(h) != origin.False {
			return
		}
		done[use{h, pos}] = true
		if g := p.guard(fn, pos, h, cors); g != nil {
			out = append(out, g)
		}
	}
	for _, r := range p.routers {
		before := p.stepsTo(r)
		for _, s := range p.crossOriginSteps(r) {
			cors := p.ownOr(s.v, known)
			if cors == nil {
				continue
			}
			for _, g := range before {
				if g != s && p.first(g, s, before) && g.plain() {
					add(g.op.fn, g.op.pos, g.v, cors)
				}
			}
			if root := r.root(); !root.bare && len(root.lost) == 0 && p.covered(root, 0) == origin.False {
				for _, call := range root.around {
					add(call.Parent(), call.Pos(), call, cors)
				}
			}
		}
	}
	for _, fn := range p.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				call, ok := instr.(*ssa.Call)
				if !ok || p.inTest(call) {
					continue
				}
				if inner := p.forwarded(call); inner != nil && p.classify(inner) == origin.True {
					if cors := p.ownOr(inner, known); cors != nil && p.exposed(call, 0) {
						add(fn, call.Pos(), call, cors)
					}
				}
			}
		}
	}
	return out
}

// guard is what a middleware answers before a CORS middleware is asked; nil if it
// refuses nothing.
func (p *program) guard(fn *ssa.Function, pos token.Pos, handler *ssa.Function, cors *policy.Policy) *policy.Policy {
	out := &policy.Policy{Kind: policy.Guard, Site: flow.SiteOf(p.pass, fn, pos), Development: cors.Development, Behind: cors}
	behind := finding.Evidence{Place: cors.Site.Place, Message: "the CORS middleware, which is asked after it"}
	refuses := false
	for _, a := range p.answersOf(handler) {
		refuses = refuses || a.Handled && a.Status >= 400 || a.Failed
		if a.End.Line > 0 {
			a.Evidence = append(slices.Clip(a.Evidence), finding.Evidence{Place: a.End.Place, Message: "the request is answered here"})
		}
		a.Evidence = append(slices.Clip(a.Evidence), behind)
		out.Answers = append(out.Answers, a)
	}
	if !refuses {
		return nil
	}
	return out
}

// crossOriginSteps are the middlewares of r, and its routes for any method, that
// are about CORS and are asked about preflights.
func (p *program) crossOriginSteps(r *router) []step {
	var out []step
	for _, o := range r.ops {
		asked := o.verb == use && r.sees() || o.verb == route && len(o.methods) == 0 && !o.path.unknown && r.lib.builder == ""
		if o.cors != origin.True || !asked {
			continue
		}
		for i, v := range o.handlers {
			if p.classify(v) == origin.True {
				out = append(out, step{r, o, i, v})
			}
		}
	}
	return out
}

// sees reports whether the middlewares of r are asked about requests that match
// no route.
func (r *router) sees() bool {
	if r.parent == nil {
		return r.lib.root
	}
	return r.lib.group && !r.shared
}

// stepsTo are the middlewares of r and of the routers that it is a group of, in
// no order; none if there may be others.
func (p *program) stepsTo(r *router) []step {
	if root := r.root(); r.lib.blind() || !root.bare && p.covered(root, 0) != origin.False {
		return nil
	}
	var out []step
	for x := r; x != nil; x = x.parent {
		for _, o := range x.ops {
			if o.verb != use {
				continue
			}
			for i, v := range o.handlers {
				out = append(out, step{x, o, i, v})
			}
		}
	}
	return out
}

// first reports whether requests for s certainly pass g before, and before them
// nothing that may answer a preflight.
func (p *program) first(g, s step, all []step) bool {
	if !g.before(s) {
		return false
	}
	for _, other := range all {
		if other != g && other != s && !g.before(other) && !p.harmless(other.v) {
			return false
		}
	}
	for x := s.r; x != nil; x = x.parent {
		for _, l := range x.lost {
			if !g.op.at.before(l) {
				return false
			}
		}
	}
	return true
}

// before reports whether requests that pass both steps, of which the second is on
// the router of the first or on a group of it, certainly pass s first.
func (s step) before(other step) bool {
	lib := s.r.lib
	switch {
	case !other.r.within(s.r):
		return false
	case s.op == other.op:
		return s.index < other.index
	case s.op.early != other.op.early:
		return s.op.early
	case s.r == other.r && other.op.verb == use, lib.late == missesRoutes:
		return s.op.at.before(other.op.at)
	case lib.late == missesGroups && s.r == other.r:
		return s.op.at.before(other.op.at) // a route
	case lib.late == missesGroups:
		child := other.r
		for child.parent != s.r {
			child = child.parent
		}
		return s.op.at.before(child.born)
	}
	return true // asked when a request is served, before the groups and routes
}

// plain reports whether a middleware of a router is for all its requests: fiber's
// Use takes the beginning of the paths it is for.
func (s step) plain() bool {
	return !slices.ContainsFunc(s.op.handlers, func(v ssa.Value) bool {
		_, isText := text(v)
		return isText
	})
}

// harmless reports whether a middleware has no answer of its own for OPTIONS.
func (p *program) harmless(v ssa.Value) bool {
	if p.classify(v) != origin.False {
		return false
	}
	if fn := p.handlerOf(v, 0); fn != nil {
		return !answersOptions(fn, set{})
	}
	call, ok := unwrapped(v).(*ssa.Call)
	_, isConst := v.(*ssa.Const) // the beginning of paths
	return isConst || ok && call.Call.StaticCallee() != nil && call.Call.StaticCallee().Blocks == nil
}

// answersOptions reports whether a function, or one of the package that it makes or
// calls, mentions the method of preflights.
func answersOptions(fn *ssa.Function, seen set) bool {
	if seen[fn] || fn.Blocks == nil {
		return false
	}
	seen[fn] = true
	return handlesOptions(fn) || mentions(fn, func(callee *ssa.Function) bool { return answersOptions(callee, seen) })
}

// ownOr is the CORS middleware that v is, one of the program's own included.
func (p *program) ownOr(v ssa.Value, known *middlewares) *policy.Policy {
	if m := p.middlewareOf(v, known, 0); m != nil {
		return m
	}
	if fn := p.handlerOf(v, 0); fn != nil {
		return known.own[int(fn.Pos())]
	}
	return nil
}

// forwarded is the handler that a call of a function of the package wraps in one
// that asks it whatever the method of a request is; nil if it does something else.
func (p *program) forwarded(call *ssa.Call) ssa.Value {
	wrapper := call.Call.StaticCallee()
	if made, ok := call.Call.Value.(*ssa.Call); ok && made.Call.StaticCallee() != nil {
		wrapper = returned(unbound(made.Call.StaticCallee()), functionOf) // requireToken(secret)(next)
	}
	if wrapper == nil || wrapper.Blocks == nil || !givesHandler(wrapper.Signature) || p.ofFunction(unbound(wrapper)) != origin.False {
		return nil
	}
	for i, arg := range call.Call.Args {
		if isHandler(arg.Type()) && i < len(wrapper.Params) && forwards(wrapper.Params[i]) {
			return arg
		}
	}
	return nil
}

// exposed reports whether preflights certainly get to v, a handler, and nothing
// before it answers them.
func (p *program) exposed(v ssa.Value, depth int) bool {
	if depth > maxDepth || v.Referrers() == nil {
		return false
	}
	found := false
	for _, instr := range *v.Referrers() {
		ok := false
		switch instr := instr.(type) {
		case *ssa.DebugRef:
			continue
		case *ssa.MakeInterface:
			ok = p.exposed(instr, depth+1)
		case *ssa.ChangeInterface:
			ok = p.exposed(instr, depth+1)
		case *ssa.ChangeType:
			ok = p.exposed(instr, depth+1)
		case *ssa.Store:
			field, isField := instr.Addr.(*ssa.FieldAddr)
			ok = isField && instr.Val == v && fieldOf(field).Name() == "Handler" && typeName(field.X.Type()) == "net/http.Server"
		case *ssa.Return:
			ok = p.returnedExposed(instr, v, depth)
		case *ssa.Call:
			ok = p.exposedBy(instr, v, depth)
		}
		if !ok {
			return false
		}
		found = true
	}
	return found
}

// returnedExposed reports it of a handler that a function returns.
func (p *program) returnedExposed(ret *ssa.Return, v ssa.Value, depth int) bool {
	fn := ret.Parent()
	if len(ret.Results) != 1 || fn.Parent() != nil {
		return false
	}
	for _, call := range p.callers[fn] {
		result, ok := call.(*ssa.Call)
		if !ok || !p.inTest(call) && !p.exposed(result, depth+1) {
			return false
		}
	}
	return len(p.callers[fn]) > 0 || p.open(fn.Object())
}

// exposedBy reports it of an argument of a call.
func (p *program) exposedBy(call *ssa.Call, v ssa.Value, depth int) bool {
	callee := call.Call.StaticCallee()
	for _, r := range p.routers {
		for _, o := range r.ops {
			if o.pos != call.Pos() || o.verb != route || !slices.Contains(o.handlers, v) {
				continue
			}
			return len(o.methods) == 0 && !o.path.unknown && r.lib.builder == "" && p.uncovered(r)
		}
	}
	switch {
	case callee == nil:
		return false
	case servers[fullName(callee)]:
		return true
	case wrappers[fullName(callee)]:
		return p.exposed(call, depth+1)
	}
	return p.forwarded(call) == v && p.exposed(call, depth+1)
}

// uncovered reports whether nothing before the routes of r may answer a preflight.
func (p *program) uncovered(r *router) bool {
	root := r.root()
	if !root.bare && p.covered(root, 0) != origin.False {
		return false
	}
	for x := r; x != nil; x = x.parent {
		if len(x.lost) > 0 {
			return false
		}
		for _, o := range x.ops {
			if o.verb == use && !(o.cors == origin.False && !slices.ContainsFunc(o.handlers, func(v ssa.Value) bool { return !p.harmless(v) })) {
				return false
			}
		}
	}
	return true
}

// handlerOf is the function of the package that answers requests for v, a handler
// or middleware, innermost where it is made by others; nil if it is not known.
func (p *program) handlerOf(v ssa.Value, depth int) *ssa.Function {
	if depth > maxDepth {
		return nil
	}
	switch v := unwrapped(v).(type) {
	case *ssa.Function:
		return p.innermost(unbound(v), depth)
	case *ssa.MakeClosure:
		return p.innermost(unbound(v.Fn.(*ssa.Function)), depth)
	case *ssa.UnOp:
		if stored := p.stored(v); stored != nil {
			return p.handlerOf(stored, depth+1)
		}
	case *ssa.Call:
		if fn := v.Call.StaticCallee(); fn != nil {
			return p.innermost(unbound(fn), depth)
		}
		if !v.Call.IsInvoke() {
			return p.handlerOf(v.Call.Value, depth+1)
		}
	}
	return nil
}

// innermost is fn, or what answers for the handler that it makes in every case.
func (p *program) innermost(fn *ssa.Function, depth int) *ssa.Function {
	switch {
	case fn.Blocks == nil:
		return nil
	case !givesHandler(fn.Signature):
		return fn
	}
	return returned(fn, func(v ssa.Value) *ssa.Function { return p.handlerOf(v, depth+1) })
}
