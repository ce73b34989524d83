package registration

import (
	"go/types"
	"net/http"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/origin"
)

// call looks at a call that v, which holds r, takes part in.
func (p *program) call(r *router, v ssa.Value, call ssa.CallInstruction, at place) {
	common := call.Common()
	name, args, isMethod := methodOf(common)
	if isMethod && receiver(common) == v {
		p.act(r, name, args, call, at)
	}
	for i, arg := range common.Args {
		if arg == v && !(isMethod && i == 0 && !common.IsInvoke()) {
			p.passed(r, call, i, at)
		}
	}
	if common.Value == v && (!common.IsInvoke() || !isMethod) {
		r.leave(at.with(call)) // h.ServeHTTP
	}
}

// methodOf is the method of a router that is called, and its arguments.
func methodOf(common *ssa.CallCommon) (name string, args []ssa.Value, ok bool) {
	if common.IsInvoke() {
		return common.Method.Name(), common.Args, libraryOf(typeName(common.Value.Type())) != nil
	}
	callee := common.StaticCallee()
	if callee == nil || callee.Signature.Recv() == nil || len(common.Args) == 0 {
		return "", nil, false
	}
	return callee.Name(), common.Args[1:], libraryOf(typeName(callee.Signature.Recv().Type())) != nil
}

func receiver(common *ssa.CallCommon) ssa.Value {
	if common.IsInvoke() {
		return common.Value
	}
	return common.Args[0]
}

// takesRouteFunc reports whether a call gives a function to a router, which
// calls it at once with a router to add routes to.
func takesRouteFunc(call ssa.CallInstruction) bool {
	name, _, ok := methodOf(call.Common())
	if !ok {
		return false
	}
	verb := libraryOf(typeName(receiver(call.Common()).Type())).methods[name].verb
	return verb == groupFunc || verb == routeFunc
}

// act performs a method of the router.
func (p *program) act(r *router, name string, args []ssa.Value, call ssa.CallInstruction, at place) {
	m := r.lib.methods[name]
	o := &op{verb: m.verb, fn: call.Parent(), pos: call.Pos(), at: at.with(call), path: r.prefix, early: m.early}
	result := call.Value()
	switch m.verb {
	case use:
		o.cors, o.announces, o.handlers = p.anyOf(args), announcing(args), each(args)
		r.ops = append(r.ops, o)
	case fallback:
		o.cors = p.anyOf(args)
		r.ops = append(r.ops, o)
	case route:
		if m.http != "" {
			o.methods = []string{m.http}
		}
		p.route(r, o, args)
		if name == "Mount" {
			o.path.text += "/*"
		}
	case routeOf:
		if s, ok := text(args[0]); ok {
			o.methods = []string{strings.ToUpper(s)}
		}
		p.route(r, o, args[1:])
	case pattern:
		o.verb = route
		p.pattern(r, o, args)
	case build:
		o.verb = route
		p.build(r, o, name, args, result, at)
		return
	case group, with, groupFunc, routeFunc:
		p.group(r, m.verb, args, call, at)
		return
	case serve:
		r.served, r.bare = true, true
	case lost:
		if !p.delegated(r, name, call) {
			r.leave(o.at)
		}
	}
	if result != nil && libraryOf(typeName(result.Type())) == r.lib {
		p.follow(r, result, at)
	}
}

// delegated follows a type whose ServeHTTP does nothing but call the router's:
// its values are handlers around the router.
func (p *program) delegated(r *router, name string, call ssa.CallInstruction) bool {
	fn := call.Parent()
	recv := fn.Signature.Recv()
	if name != "ServeHTTP" || fn.Name() != name || recv == nil || len(fn.Blocks) != 1 || p.allows[fn] {
		return false
	}
	r.served = true
	for _, made := range p.interfaces[typeName(recv.Type())] {
		p.follow(r, made, place{loose: true})
	}
	return true
}

// route adds a route with a path and handlers.
func (p *program) route(r *router, o *op, args []ssa.Value) {
	o.path = r.prefix.join(text(args[0]))
	o.cors, o.handlers = p.anyOf(args[1:]), each(args[1:])
	if len(args) > 1 {
		o.handler = args[1]
	}
	r.ops = append(r.ops, o)
}

// pattern adds a route with a pattern of net/http.ServeMux: [METHOD ][HOST]/[PATH].
func (p *program) pattern(r *router, o *op, args []ssa.Value) {
	s, ok := text(args[0])
	if method, rest, found := strings.Cut(s, " "); found {
		o.methods = []string{method}
		s = strings.TrimLeft(rest, " \t")
	}
	o.path = r.prefix.join(s, ok)
	o.cors = p.classify(args[1])
	if fn := functionOf(args[1]); fn != nil && p.allows[fn] {
		o.cors = origin.True // it writes the headers of its own answer
	}
	o.handler, o.handlers = args[1], args[1:]
	r.ops = append(r.ops, o)
}

// group makes a router below r, or one that shares its routes.
func (p *program) group(r *router, v verb, args []ssa.Value, call ssa.CallInstruction, at place) {
	child := &router{lib: r.lib, parent: r, shared: v == with || v == groupFunc, born: at.with(call), prefix: r.prefix, outer: origin.False}
	p.routers = append(p.routers, child)
	middlewares := args
	if v == group || v == routeFunc {
		child.prefix = r.prefix.join(text(args[0]))
		middlewares = args[1:]
	}
	if v == group || v == with {
		if cors := p.anyOf(middlewares); cors != origin.False || v == group && len(each(middlewares)) > 0 {
			child.ops = append(child.ops, &op{verb: use, fn: call.Parent(), pos: call.Pos(), at: child.born, cors: cors, handlers: each(middlewares)})
		}
	} else if fn := routeFuncOf(args); fn != nil && len(fn.Params) > 0 && fn.Blocks != nil {
		p.follow(child, fn.Params[len(fn.Params)-1], at.with(call))
	} else {
		child.leave(child.born)
	}
	if result := call.Value(); result != nil && libraryOf(typeName(result.Type())) == r.lib {
		p.follow(child, result, at)
	}
}

// routeFuncOf is the function among the arguments.
func routeFuncOf(args []ssa.Value) *ssa.Function {
	for _, a := range args {
		if fn := functionOf(a); fn != nil {
			return fn
		}
	}
	return nil
}

// functionOf is the function that v is, or is a closure of; nil if it is not
// known.
func functionOf(v ssa.Value) *ssa.Function {
	switch v := unwrapped(v).(type) {
	case *ssa.Function:
		return unbound(v)
	case *ssa.MakeClosure:
		return unbound(v.Fn.(*ssa.Function))
	}
	return nil
}

// build follows a route of gorilla/mux, which is built step by step.
func (p *program) build(r *router, o *op, name string, args []ssa.Value, result *ssa.Call, at place) {
	built := &building{op: o}
	p.buildStep(r, built, name, args, result, at)
	if built.handled {
		if built.open {
			o.methods = nil
		}
		r.ops = append(r.ops, o)
	}
}

// building is a route that is being built: handled, if it got a handler; open,
// if its methods are not all known.
type building struct {
	*op
	handled, open bool
}

func (p *program) buildStep(r *router, b *building, name string, args []ssa.Value, result *ssa.Call, at place) {
	switch name {
	case "Methods":
		values, complete := elements(args[0])
		b.open = b.open || !complete
		for _, v := range values {
			m, ok := text(v)
			b.open = b.open || !ok
			b.methods = append(b.methods, strings.ToUpper(m))
		}
	case "Path":
		b.path = b.path.join(text(args[0]))
	case "PathPrefix":
		b.path = b.path.join(text(args[0]))
		if b.handler == nil {
			b.prefixed = true
		}
	case "Handle", "HandleFunc":
		b.path = b.path.join(text(args[0]))
		p.handled(b, args[1])
	case "Handler", "HandlerFunc":
		p.handled(b, args[0])
	case "Subrouter":
		child := &router{lib: r.lib, parent: r, born: b.at, prefix: b.path, outer: origin.False}
		p.routers = append(p.routers, child)
		if len(b.methods) > 0 {
			child.leave(b.at) // the methods hold for all its routes
		}
		p.follow(child, result, at)
		return
	}
	if result == nil || !r.lib.spells(typeName(result.Type()), r.lib.builder) {
		return
	}
	for _, instr := range *result.Referrers() {
		call, ok := instr.(*ssa.Call)
		if ok && call.Call.StaticCallee() != nil && len(call.Call.Args) > 0 && call.Call.Args[0] == result {
			p.buildStep(r, b, call.Call.StaticCallee().Name(), call.Call.Args[1:], call, at)
		} else if _, isDebug := instr.(*ssa.DebugRef); !isDebug {
			b.open = true
		}
	}
}

func (p *program) handled(b *building, handler ssa.Value) {
	b.handled, b.handler, b.handlers, b.cors = true, handler, []ssa.Value{handler}, p.classify(handler)
	fn := functionOf(handler)
	b.allows = fn != nil && p.allows[fn]
}

// announcing reports whether a middleware that only lists methods is among
// arguments.
func announcing(args []ssa.Value) bool {
	for _, arg := range args {
		values, _ := elements(arg)
		for _, v := range append(values, arg) {
			if call, ok := unwrapped(v).(*ssa.Call); ok && call.Call.StaticCallee() != nil && announces(call.Call.StaticCallee()) {
				return true
			}
		}
	}
	return false
}

// each are arguments, with those that are written out for a variadic parameter.
func each(args []ssa.Value) []ssa.Value {
	var out []ssa.Value
	for _, arg := range args {
		values, complete := elements(arg)
		if !complete {
			values = []ssa.Value{arg}
		}
		out = append(out, values...)
	}
	return out
}

// anyOf says whether a CORS middleware is among arguments, of which the last
// may be variadic.
func (p *program) anyOf(args []ssa.Value) origin.Truth {
	out := origin.False
	for _, arg := range args {
		if _, isSlice := arg.Type().Underlying().(*types.Slice); !isSlice {
			out = out.Or(p.classify(arg))
			continue
		}
		values, complete := elements(arg)
		for _, v := range values {
			out = out.Or(p.classify(v))
		}
		if !complete {
			out = out.Or(origin.Unknown)
		}
		for _, v := range values {
			// fiber's Use takes the beginning of the paths it is for.
			if s, ok := text(v); ok && strings.Trim(s, "/") != "" {
				return out.And(origin.Unknown)
			}
		}
	}
	return out
}

// passed looks at r as an argument of a call.
func (p *program) passed(r *router, call ssa.CallInstruction, i int, at place) {
	common := call.Common()
	callee := common.StaticCallee()
	var name string
	if callee != nil {
		callee = unbound(callee)
		name = fullName(callee)
	}
	_, _, onRouter := methodOf(common)
	result := call.Value()
	switch {
	case onRouter:
		r.served = true
		r.hosts = append(r.hosts, receiver(common))
	case name == "net/http.Handle":
		r.served = true
		r.hosts = append(r.hosts, nil)
	case servers[name]:
		r.served, r.bare = true, true
	case callee != nil && announces(callee):
		// It only reads which methods the routes have.
	case wrappers[name] && result != nil:
		p.follow(r, result, at)
	case callee != nil && callee.Blocks != nil && libraryOf(typeName(callee.Params[i].Type())) == r.lib:
		p.follow(r, callee.Params[i], at.with(call))
	case result != nil && p.classify(result) == origin.True:
		r.outer = origin.True
		r.wraps = append(r.wraps, result)
	case callee != nil && callee.Blocks != nil && result != nil && forwards(callee.Params[i]):
		r.around = append(r.around, result)
		p.follow(r, result, at)
	case callee != nil && callee.Blocks != nil:
		p.follow(r, callee.Params[i], at.with(call))
	case result != nil && p.neutralWrap(common):
		p.follow(r, result, at)
	default:
		r.leave(at.with(call))
	}
}

// neutralWrap reports whether a call wraps a handler by a function value that a
// library without CORS made, as handlers.RecoveryHandler()(h) does.
func (p *program) neutralWrap(common *ssa.CallCommon) bool {
	made, ok := common.Value.(*ssa.Call)
	if !ok || made.Call.StaticCallee() == nil {
		return false
	}
	pkg := made.Call.StaticCallee().Pkg
	return pkg != nil && isNeutral(pkg.Pkg.Path()) && p.classify(made) == origin.False
}

// forwards reports whether a function only makes a handler around its
// parameter that calls it, whatever the method of the request is.
func forwards(param *ssa.Parameter) bool {
	fn := param.Parent()
	for _, f := range append([]*ssa.Function{fn}, fn.AnonFuncs...) {
		if handlesOptions(f) {
			return false
		}
	}
	closures := false
	for _, instr := range *param.Referrers() {
		switch instr := instr.(type) {
		case *ssa.DebugRef:
		case *ssa.MakeClosure:
			closures = true
			if !onlyServes(instr, param) {
				return false
			}
		case *ssa.Store:
			cell, ok := instr.Addr.(*ssa.Alloc)
			if !ok || len(storesTo(cell)) != 1 {
				return false
			}
			for _, r := range *cell.Referrers() {
				switch r := r.(type) {
				case *ssa.MakeClosure:
					closures = true
					if !onlyServes(r, cell) {
						return false
					}
				case *ssa.Store, *ssa.DebugRef:
				default:
					return false
				}
			}
		default:
			return false
		}
	}
	return closures
}

// onlyServes reports whether a closure does nothing with what it captures but
// call its ServeHTTP.
func onlyServes(mc *ssa.MakeClosure, captured ssa.Value) bool {
	fn := mc.Fn.(*ssa.Function)
	for i, b := range mc.Bindings {
		if b != captured {
			continue
		}
		for _, instr := range *fn.FreeVars[i].Referrers() {
			switch instr := instr.(type) {
			case *ssa.DebugRef:
			case *ssa.UnOp:
				for _, r := range *instr.Referrers() {
					if !serves(r, instr) {
						return false
					}
				}
			default:
				if !serves(instr, fn.FreeVars[i]) {
					return false
				}
			}
		}
	}
	return true
}

func serves(instr ssa.Instruction, h ssa.Value) bool {
	if _, ok := instr.(*ssa.DebugRef); ok {
		return true
	}
	call, ok := instr.(*ssa.Call)
	return ok && call.Call.IsInvoke() && call.Call.Value == h && call.Call.Method.Name() == "ServeHTTP"
}

// handlesOptions reports whether a function mentions the method of preflights.
func handlesOptions(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			for _, operand := range instr.Operands(nil) {
				if s, ok := text(*operand); ok && s == http.MethodOptions {
					return true
				}
			}
		}
	}
	return false
}

// returned follows the router to the callers of a function that returns it.
func (p *program) returned(r *router, v ssa.Value, ret *ssa.Return, at place) {
	i := 0
	for i < len(ret.Results) && ret.Results[i] != v {
		i++
	}
	if n := len(at.path); n > 0 {
		if call, ok := at.path[n-1].(*ssa.Call); ok {
			p.result(r, call, i, place{at.level, at.loose, at.path[:n-1]})
		}
		return
	}
	r.served = true
	r.returned = r.returned || len(p.callers[ret.Parent()]) == 0 || p.open(ret.Parent().Object())
	for _, call := range p.callers[ret.Parent()] {
		if call, ok := call.(*ssa.Call); ok && !p.inTest(call) {
			p.result(r, call, i, place{level: at.level + 1, loose: at.loose})
		}
	}
}

// result follows the result of a call.
func (p *program) result(r *router, call *ssa.Call, i int, at place) {
	if call.Call.Signature().Results().Len() == 1 {
		p.follow(r, call, at)
		return
	}
	for _, instr := range *call.Referrers() {
		if e, ok := instr.(*ssa.Extract); ok && e.Index == i {
			p.follow(r, e, at)
		}
	}
}

func (p *program) inTest(instr ssa.Instruction) bool {
	return strings.HasSuffix(p.pass.Fset.Position(instr.Parent().Pos()).Filename, "_test.go")
}
