package registration

import (
	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/origin"
)

// findDefaultMux makes a router of net/http.DefaultServeMux, if the package
// registers routes with it.
func (p *program) findDefaultMux() {
	lib := libraryOf("net/http.ServeMux")
	r := &router{lib: lib, status: lib.status, outer: origin.False}
	var loads []*ssa.UnOp
	for home, at := range p.loads {
		if g, ok := home.(*ssa.Global); ok && g.String() == "net/http.DefaultServeMux" {
			loads = at
		}
	}
	for _, fn := range p.functions {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				p.useDefaultMux(r, instr)
			}
		}
	}
	if len(r.ops) == 0 && len(loads) == 0 {
		return
	}
	p.defaultMux = r
	p.routers = append(p.routers, r)
	for _, load := range loads {
		p.follow(r, load, place{loose: true})
	}
}

func (p *program) useDefaultMux(r *router, instr ssa.Instruction) {
	switch instr := instr.(type) {
	case *ssa.Call:
		callee := instr.Call.StaticCallee()
		if callee == nil {
			return
		}
		name := fullName(callee)
		args := instr.Call.Args
		switch {
		case name == "net/http.Handle" || name == "net/http.HandleFunc":
			o := &op{verb: route, fn: instr.Parent(), pos: instr.Pos(), at: place{loose: true}.with(instr)}
			p.pattern(r, o, args)
		case servers[name]:
			for _, arg := range args {
				if c, ok := arg.(*ssa.Const); ok && c.IsNil() && isHandler(arg.Type()) {
					r.served, r.bare = true, true
				}
			}
		}
	case *ssa.Alloc:
		if typeName(instr.Type()) == "net/http.Server" && !setsHandler(instr) {
			r.served, r.bare = true, true
		}
	}
}

// setsHandler reports whether a server gets a handler, or may get one.
func setsHandler(server *ssa.Alloc) bool {
	for _, r := range *server.Referrers() {
		switch r := r.(type) {
		case *ssa.FieldAddr:
			if fieldOf(r).Name() == "Handler" {
				return true
			}
		case *ssa.Store: // a literal is copied here
			return true
		}
	}
	return false
}
