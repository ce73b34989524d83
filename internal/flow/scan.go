package flow

import (
	"go/constant"
	"go/token"

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
		if obj, name := m.declarationOf(callee); obj != nil {
			visit(fn, name, call)
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
