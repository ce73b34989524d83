package flow

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// forget drops what memory holds wherever the callee of c, which is not
// followed, may write: behind the pointers and maps it is given (as a decoder
// does), and in the variables that a function it is given assigns.
func (m *Machine) forget(c *invocation, t taint) {
	for i, v := range c.all() {
		m.forgetBehind(c.st, v, c.operandName(i), t)
	}
}

// operandName names the variable whose address is operand i of the call, ""
// if it has no name.
func (c *invocation) operandName(i int) string {
	if c.common.IsInvoke() {
		i--
	}
	if i < 0 || i >= len(c.common.Args) {
		return ""
	}
	return variableName(c.common.Args[i])
}

func variableName(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return variableName(v.X)
	case *ssa.Alloc:
		if v.Comment != "complit" && v.Comment != "new" && v.Comment != "varargs" {
			return v.Comment
		}
	case *ssa.FieldAddr:
		return fieldOf(v.X.Type(), v.Field).Name()
	}
	return ""
}

func (m *Machine) forgetBehind(st *state, v value, name string, t taint) {
	switch v := v.(type) {
	case pointer:
		if strings.HasPrefix(v.at, "#") {
			m.literalsAt(st, v.at)
			m.assign(st, v.at, unknownOf(name, t))
		}
	case table:
		st.mem.set(v.at, entries{})
	case list:
		// The arguments of a variadic function.
		for _, e := range v.elems {
			m.forgetBehind(st, e, name, t)
		}
	case function:
		m.forgetAssigned(st, v, t)
	}
}

// unknownOf is something read from elsewhere: configuration, unless it may come
// from the request.
func unknownOf(name string, t taint) value {
	if t != untainted {
		return opaque{t}
	}
	if name == "" {
		name = "configuration"
	}
	return setting{name}
}

// taintBehind is the strongest taint of what memory holds behind vs: a struct
// given by its address, a map, the variables a function captured.
func (m *Machine) taintBehind(st *state, vs []value) taint {
	t := untainted
	for _, v := range vs {
		switch v := v.(type) {
		case pointer:
			t = max(t, taintAt(st, v.at))
		case table:
			for _, e := range m.entries(st, v).list {
				t = max(t, taintOf(e.value), taintOfText(e.name))
			}
		case function:
			t = max(t, m.taintBehind(st, v.bindings))
		case list:
			t = max(t, m.taintBehind(st, v.elems))
		}
	}
	return t
}

// taintAt is the strongest taint within an address.
func taintAt(st *state, at string) taint {
	if !strings.HasPrefix(at, "#") {
		return untainted
	}
	t := untainted
	for _, a := range st.mem.under(at) {
		if v, _ := st.mem.get(a); a == at || within(a, at) {
			t = max(t, taintOf(v))
		}
	}
	return t
}

// forgetAssigned drops what is known of the captured variables that f assigns:
// f may run at any time.
func (m *Machine) forgetAssigned(st *state, f function, t taint) {
	for i, fv := range f.fn.FreeVars {
		if i < len(f.bindings) && written(fv, maxDepth) {
			m.forgetBehind(st, f.bindings[i], fv.Name(), t)
		}
	}
}

// written reports whether there is code that may write to what the address v
// leads to, itself or through calls up to a depth.
func written(v ssa.Value, depth int) bool {
	if v.Referrers() == nil || depth == 0 {
		return false
	}
	for _, r := range *v.Referrers() {
		switch r := r.(type) {
		case *ssa.Store:
			if r.Addr == v {
				return true
			}
		case *ssa.MapUpdate:
			if r.Map == v {
				return true
			}
		case *ssa.FieldAddr, *ssa.IndexAddr:
			if written(r.(ssa.Value), depth) {
				return true
			}
		case *ssa.MakeInterface:
			if leadsOn(v.Type()) && written(r, depth) {
				return true
			}
		case *ssa.UnOp:
			if leadsOn(r.Type()) && written(r, depth) {
				return true
			}
		case *ssa.MakeClosure:
			for i, b := range r.Bindings {
				if b == v && written(r.Fn.(*ssa.Function).FreeVars[i], depth-1) {
					return true
				}
			}
		case ssa.CallInstruction:
			if writtenBy(r.Common(), v, depth) {
				return true
			}
		}
	}
	return false
}

// leadsOn reports whether values of type t are references that can be written
// through.
func leadsOn(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Map:
		return true
	}
	return false
}

// writtenBy reports whether a call may write to what v, one of its operands,
// leads to. A callee that is not in sight does where it is given an address to
// fill, as decoders and flag definitions are, but not as a method of v nor
// where v is what a variable holds.
func writtenBy(call *ssa.CallCommon, v ssa.Value, depth int) bool {
	callee := call.StaticCallee()
	for i, a := range call.Args {
		if a != v {
			continue
		}
		if callee != nil && callee.Blocks != nil {
			return i < len(callee.Params) && written(callee.Params[i], depth-1)
		}
		if callee != nil && callee.Signature.Recv() != nil && i == 0 {
			return false
		}
		_, loaded := v.(*ssa.UnOp)
		_, param := v.(*ssa.Parameter)
		return !loaded && !param
	}
	return false
}
