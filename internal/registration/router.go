package registration

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/origin"
)

// A router is a router or group of routes that the package makes, with all that
// is seen to be done to it.
type router struct {
	lib *library
	// parent is the router that this one is a group of, nil if it stands
	// alone; shared means that it adds its routes to the parent, wrapped.
	parent *router
	shared bool
	born   place
	// prefix is what the paths of its routes begin with.
	prefix prefix
	// status is what it answers a preflight without a route with.
	status int
	ops    []*op
	// lost are the places where the router gets out of sight: there, or at any
	// time later, anything may be added to it.
	lost []place
	// outer says whether a CORS middleware wraps the router as a whole; wraps
	// are the results.
	outer origin.Truth
	wraps []ssa.Value
	// around are the calls that wrap it, whole, in functions of the package that
	// are not about CORS.
	around []*ssa.Call
	// served means that it was seen to be served, returned or mounted; bare,
	// that a server was given it as it is. hosts are what it was mounted on.
	served, bare bool
	// returned means that callers of another package may get it.
	returned bool
	hosts    []ssa.Value
}

// prefix is a constant part of a path; the zero value is a known empty one.
type prefix struct {
	text    string
	unknown bool
}

func (p prefix) join(s string, known bool) prefix {
	return prefix{p.text + s, p.unknown || !known}
}

// An op is a registration on a router.
type op struct {
	verb verb
	fn   *ssa.Function
	pos  token.Pos
	at   place
	// cors says whether a CORS middleware is among the arguments; announces
	// whether one that only lists methods is.
	cors      origin.Truth
	announces bool
	// early means that a middleware is asked before all that are not.
	early bool
	// allows means that the handler of a route is about CORS itself.
	allows bool
	// methods are those of a route, none if it has any, or what it has is not
	// known.
	methods []string
	path    prefix
	// prefixed routes have all paths that begin so.
	prefixed bool
	// handler is the handler of a route, nil if it has none of its own; handlers
	// are all the handlers and middlewares given.
	handler  ssa.Value
	handlers []ssa.Value
}

// root is the router that r is a group of, at any depth.
func (r *router) root() *router {
	for r.parent != nil {
		r = r.parent
	}
	return r
}

// within reports whether r is other, or a group of it.
func (r *router) within(other *router) bool {
	for ; r != nil; r = r.parent {
		if r == other {
			return true
		}
	}
	return false
}

// A place is where something happens, for comparing what comes first: the
// calls from the function that made the router to the one that acts on it. Each
// time that the router is returned to a caller, the level rises: what the
// caller does with it comes later.
type place struct {
	level int
	// loose places are in functions that get the router from a variable or
	// field: nothing is known of when.
	loose bool
	path  []ssa.Instruction
}

func (a place) with(instr ssa.Instruction) place {
	return place{a.level, a.loose, append(a.path[:len(a.path):len(a.path)], instr)}
}

// before reports whether a has certainly happened when b does.
func (a place) before(b place) bool {
	if a.level != b.level && !a.loose && !b.loose {
		return a.level < b.level
	}
	for i := range min(len(a.path), len(b.path)) {
		if a.path[i] != b.path[i] {
			return dominates(a.path[i], b.path[i])
		}
	}
	return false
}

func dominates(a, b ssa.Instruction) bool {
	if a.Parent() != b.Parent() {
		return false
	}
	if a.Block() != b.Block() {
		return a.Block().Dominates(b.Block())
	}
	for _, instr := range a.Block().Instrs {
		switch instr {
		case a:
			return true
		case b:
			return false
		}
	}
	return false
}
