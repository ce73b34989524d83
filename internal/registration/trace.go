package registration

import (
	"go/token"
	"go/types"
	"net/http"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// program is what is known of the package before its routers are looked at.
type program struct {
	pass      *analysis.Pass
	functions []*ssa.Function
	imported  func(*types.Func) bool
	// answersOf is what a function answers, whether or not it is about CORS.
	answersOf func(*ssa.Function) []policy.Answer
	// entries are the functions of libraries: see entries.
	entries map[string]bool
	// foreign are the functions of other packages that were asked about.
	foreign map[*types.Func]bool
	// allows are the functions that are about CORS; passes, those of them that
	// set the headers and leave the answer to others, as middlewares do. What
	// only sets them in an answer of its own is not one: see crossOrigin.
	allows, passes set
	// callers are the static calls of the package's functions, loads and the
	// two kinds of stores what reads and writes its variables and fields.
	callers map[*ssa.Function][]ssa.CallInstruction
	globals map[*ssa.Global][]*ssa.Store
	fields  map[*types.Var][]*ssa.Store
	loads   map[any][]*ssa.UnOp
	// interfaces are the conversions to interfaces of the package's types.
	interfaces map[string][]*ssa.MakeInterface
	routers    []*router
	// defaultMux is net/http.DefaultServeMux, nil if the package does not use it.
	defaultMux *router
	// owners are the routers by the values that hold them.
	owners map[ssa.Value]*router
}

func (p *program) index() {
	for _, fn := range p.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				p.note(instr)
			}
		}
	}
}

func (p *program) note(instr ssa.Instruction) {
	switch instr := instr.(type) {
	case ssa.CallInstruction:
		if callee := instr.Common().StaticCallee(); callee != nil {
			p.callers[unbound(callee)] = append(p.callers[unbound(callee)], instr)
		}
	case *ssa.Store:
		switch at := instr.Addr.(type) {
		case *ssa.Global:
			p.globals[at] = append(p.globals[at], instr)
		case *ssa.FieldAddr:
			p.fields[fieldOf(at)] = append(p.fields[fieldOf(at)], instr)
		}
	case *ssa.MakeInterface:
		if isHandler(instr.Type()) {
			name := typeName(instr.X.Type())
			p.interfaces[name] = append(p.interfaces[name], instr)
		}
	case *ssa.UnOp:
		if instr.Op != token.MUL {
			return
		}
		switch at := instr.X.(type) {
		case *ssa.Global:
			p.loads[at] = append(p.loads[at], instr)
		case *ssa.FieldAddr:
			p.loads[fieldOf(at)] = append(p.loads[fieldOf(at)], instr)
		}
	}
}

// find makes a router of every place that makes one, and follows it.
func (p *program) find() {
	for _, fn := range p.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if v, lib := p.made(instr); lib != nil {
					r := &router{lib: lib, status: lib.status, outer: origin.False}
					p.routers = append(p.routers, r)
					p.follow(r, v, place{})
				}
			}
		}
	}
}

// made is the router that an instruction makes.
func (p *program) made(instr ssa.Instruction) (ssa.Value, *library) {
	switch instr := instr.(type) {
	case *ssa.Call:
		if callee := instr.Call.StaticCallee(); callee != nil {
			name := fullName(callee)
			for _, lib := range libraries {
				if lib.spells(name, lib.makers...) {
					return instr, lib
				}
			}
		}
	case *ssa.Alloc:
		if name := typeName(instr.Type()); name == "net/http.ServeMux" {
			return instr, libraryOf(name)
		}
	}
	return nil, nil
}

func libraryOf(typeName string) *library {
	for _, lib := range libraries {
		if lib.spells(typeName, lib.types...) {
			return lib
		}
	}
	return nil
}

// typeName is the import path and name of a named type, or of what a pointer
// points to.
func typeName(t types.Type) string {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return ""
	}
	return n.Obj().Pkg().Path() + "." + n.Obj().Name()
}

// follow looks at everything that is done with v, which holds r: the router, or
// a handler around it. at is the frame that v is in: the calls that lead there.
func (p *program) follow(r *router, v ssa.Value, at place) {
	if owner, seen := p.owners[v]; seen {
		if owner != r {
			r.leave(at)
		}
		return
	}
	p.owners[v] = r
	if v.Referrers() == nil {
		r.leave(at)
		return
	}
	for _, instr := range *v.Referrers() {
		p.step(r, v, instr, at)
	}
}

// leave notes that r gets out of sight, where it may be added to, or wrapped.
func (r *router) leave(at place) {
	r.lost = append(r.lost, at)
	r.outer = r.outer.Or(origin.Unknown)
}

func (p *program) step(r *router, v ssa.Value, instr ssa.Instruction, at place) {
	switch instr := instr.(type) {
	case ssa.CallInstruction:
		p.call(r, v, instr, at)
	case *ssa.MakeInterface:
		p.follow(r, instr, at)
	case *ssa.ChangeInterface:
		p.follow(r, instr, at)
	case *ssa.ChangeType:
		p.follow(r, instr, at)
	case *ssa.Phi: // a handler that is wrapped on one path only
		p.follow(r, instr, at)
	case *ssa.FieldAddr:
		p.field(r, instr, at)
	case *ssa.Store:
		if instr.Val == v {
			p.store(r, instr, at)
		}
	case *ssa.Return:
		p.returned(r, v, instr, at)
	case *ssa.MakeClosure:
		p.captured(r, v, instr, at, false)
	case *ssa.DebugRef, *ssa.BinOp:
	default:
		r.leave(at.with(instr))
	}
}

// field is a field of the router: the group that an engine is, or a handler of
// what matches no route.
func (p *program) field(r *router, field *ssa.FieldAddr, at place) {
	if fieldOf(field).Embedded() && libraryOf(typeName(fieldOf(field).Type())) == r.lib {
		p.follow(r, field, at)
		return
	}
	if fieldOf(field).Name() == "HandleMethodNotAllowed" { // gin
		r.status = http.StatusMethodNotAllowed
	}
	for _, instr := range *field.Referrers() {
		if st, ok := instr.(*ssa.Store); ok && st.Addr == field && carriesHandler(st.Val.Type()) {
			r.ops = append(r.ops, &op{verb: fallback, fn: st.Parent(), pos: st.Pos(), at: at.with(st), cors: p.classify(st.Val)})
		}
	}
}

// store follows the router into the variable or field that holds it. What is
// set more than once is not followed.
func (p *program) store(r *router, st *ssa.Store, at place) {
	switch to := st.Addr.(type) {
	case *ssa.Alloc:
		if len(storesTo(to)) == 1 {
			p.cell(r, to, at)
			return
		}
	case *ssa.Global:
		if len(p.globals[to]) == 1 && !p.open(to.Object()) {
			p.shared(r, to, st, at)
			return
		}
	case *ssa.FieldAddr:
		f := fieldOf(to)
		if f.Name() == "Handler" && typeName(to.X.Type()) == "net/http.Server" {
			r.served, r.bare = true, true
			return
		}
		if f.Pkg() == p.pass.Pkg && len(p.fields[f]) == 1 && !p.open(f) {
			p.shared(r, f, st, at)
			return
		}
	}
	r.leave(at.with(st))
}

// open reports whether code of other packages may use a function, or change a
// variable or field.
func (p *program) open(v types.Object) bool {
	return v != nil && v.Exported() && p.pass.Pkg.Name() != "main"
}

// cell follows a local variable that is set once, also into closures.
func (p *program) cell(r *router, cell ssa.Value, at place) {
	for _, instr := range *cell.Referrers() {
		switch instr := instr.(type) {
		case *ssa.UnOp:
			p.follow(r, instr, at)
		case *ssa.MakeClosure:
			p.captured(r, cell, instr, at, true)
		case *ssa.Store, *ssa.DebugRef:
		default:
			r.leave(at.with(instr))
		}
	}
}

// shared follows a variable or field that is set once to all that reads it.
// Nothing is known of when other functions do.
func (p *program) shared(r *router, home any, st *ssa.Store, at place) {
	for _, load := range p.loads[home] {
		if load.Parent() == st.Parent() {
			p.follow(r, load, at)
		} else {
			p.follow(r, load, place{loose: true})
		}
	}
}

// captured follows the router, or the cell that holds it, into a closure that
// is called on the spot, or by a router at once. Other closures may do anything
// with it, at any time.
func (p *program) captured(r *router, v ssa.Value, mc *ssa.MakeClosure, at place, isCell bool) {
	fn := mc.Fn.(*ssa.Function)
	call := calledAtOnce(mc)
	if call == nil || fn.Parent() == nil {
		r.leave(at.with(mc))
		return
	}
	inside := at.with(call)
	if _, isCall := call.(*ssa.Call); !isCall {
		inside = place{loose: true} // go or defer
	}
	for i, b := range mc.Bindings {
		switch {
		case b != v:
		case isCell:
			p.cell(r, fn.FreeVars[i], inside)
		default:
			p.follow(r, fn.FreeVars[i], inside)
		}
	}
}

// calledAtOnce is the one call of a closure: directly, or by a router that it
// is given to for adding routes.
func calledAtOnce(mc *ssa.MakeClosure) ssa.CallInstruction {
	var call ssa.CallInstruction
	for _, v := range append([]ssa.Value{mc}, conversions(mc)...) {
		for _, instr := range *v.Referrers() {
			c, isCall := instr.(ssa.CallInstruction)
			_, isConversion := instr.(*ssa.ChangeType)
			switch {
			case isConversion:
			case isCall && call == nil && (c.Common().Value == v || takesRouteFunc(c)):
				call = c
			default:
				return nil
			}
		}
	}
	return call
}

func conversions(v ssa.Value) []ssa.Value {
	var out []ssa.Value
	for _, instr := range *v.Referrers() {
		if c, ok := instr.(*ssa.ChangeType); ok {
			out = append(out, c)
		}
	}
	return out
}
