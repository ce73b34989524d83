package flow

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// Site describes the expression at a position of fn.
func (m *Machine) Site(fn *ssa.Function, pos token.Pos) policy.Site { return m.site(fn, pos) }

// instructions visits the instructions of the package's source functions.
func (m *Machine) instructions(visit func(fn *ssa.Function, instr ssa.Instruction)) {
	for _, fn := range Functions(m.pass, m.pkg) {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				visit(fn, instr)
			}
		}
	}
}

// Calls visits the static calls with the callee's full name.
func (m *Machine) Calls(visit func(fn *ssa.Function, name string, call *ssa.Call)) {
	m.instructions(func(fn *ssa.Function, instr ssa.Instruction) {
		call, ok := instr.(*ssa.Call)
		if !ok {
			return
		}
		callee := call.Call.StaticCallee()
		if callee == nil {
			return
		}
		if obj, ok := callee.Object().(*types.Func); ok {
			visit(fn, obj.FullName(), call)
		}
	})
}

// Conversions visits the conversions of a value to a named type.
func (m *Machine) Conversions(visit func(fn *ssa.Function, to types.Type, v ssa.Value)) {
	m.instructions(func(fn *ssa.Function, instr ssa.Instruction) {
		if c, ok := instr.(*ssa.ChangeType); ok {
			visit(fn, c.Type(), c)
		}
	})
}

// FieldStores visits the stores to struct fields, named as in HookField.
func (m *Machine) FieldStores(visit func(fn *ssa.Function, field string, st *ssa.Store)) {
	m.instructions(func(fn *ssa.Function, instr ssa.Instruction) {
		st, ok := instr.(*ssa.Store)
		if !ok {
			return
		}
		if f, ok := st.Addr.(*ssa.FieldAddr); ok {
			visit(fn, fieldName(f.X.Type(), fieldOf(f.X.Type(), f.Field)), st)
		}
	})
}

// Constant is the text of an operand if it is a constant, else unknown.
func (m *Machine) Constant(v ssa.Value) origin.Text {
	if c, ok := v.(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
		return origin.Lit(constant.StringVal(c.Value))
	}
	return origin.Text{}
}

// ConstantList are the constants that a slice literal is made of.
func (m *Machine) ConstantList(v ssa.Value) []origin.Text {
	s, ok := v.(*ssa.Slice)
	if !ok {
		return nil
	}
	var out []origin.Text
	for _, r := range *s.X.Referrers() {
		at, ok := r.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, r := range *at.Referrers() {
			if st, ok := r.(*ssa.Store); ok {
				out = append(out, m.Constant(st.Val))
			}
		}
	}
	return out
}

// FieldUsed reports whether the named field of the value that a call returns
// is used in the calling function, or the value leaves it: somebody may set
// what the field decides.
func (m *Machine) FieldUsed(call *ssa.Call, field string) bool {
	work, seen := []ssa.Value{call}, map[ssa.Value]bool{}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		if seen[v] || v.Referrers() == nil {
			continue
		}
		seen[v] = true
		for _, r := range *v.Referrers() {
			switch r := r.(type) {
			case *ssa.FieldAddr:
				if fieldOf(r.X.Type(), r.Field).Name() == field {
					return true
				}
			case *ssa.Phi:
				work = append(work, r)
			}
		}
	}
	return false
}

// ChecksOrigin reports whether fn mentions the Origin header itself, and so
// may check it before it accepts a handshake.
func (m *Machine) ChecksOrigin(fn *ssa.Function) bool {
	for ; fn != nil; fn = fn.Parent() {
		if m.effect[fn].matters {
			return true
		}
	}
	return false
}
