package registration

import (
	"net/http"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// stacked are the handlers that add a value to that which a library's middleware
// around them has set, each with its middleware. Who sets it anew has the last
// word, and nothing is wrong.
func (p *program) stacked(answers, configured []*policy.Policy) []*policy.Policy {
	adding := map[int]*policy.Policy{}
	for _, a := range answers {
		if a.Kind == policy.Response && adds(a) {
			adding[a.Site.Start] = a
		}
	}
	libraries := map[finding.Place]*policy.Policy{}
	for _, l := range configured {
		if l.Kind == policy.Response && !l.Skips {
			libraries[l.Site.Place] = l
		}
	}
	if len(adding) == 0 || len(libraries) == 0 {
		return nil
	}
	var out []*policy.Policy
	done := map[[2]*policy.Policy]bool{}
	for _, r := range p.routers {
		for _, o := range r.ops {
			if !isRoute(o) {
				continue
			}
			for _, v := range o.handlers {
				fn, around := p.inside(v, libraries, 0)
				if fn == nil || adding[int(fn.Pos())] == nil {
					continue
				}
				if around == nil {
					around = p.around(r, o, libraries)
				}
				pair := [2]*policy.Policy{around, adding[int(fn.Pos())]}
				if around != nil && !done[pair] {
					done[pair] = true
					out = append(out, stack(pair[0], pair[1]))
				}
			}
		}
	}
	return out
}

// adds reports whether an answer of p adds a line Access-Control-Allow-Origin.
func adds(p *policy.Policy) bool {
	return slices.ContainsFunc(p.Answers, func(a policy.Answer) bool {
		return slices.ContainsFunc(a.Writes, func(w policy.Write) bool {
			return w.Op == policy.Add && http.CanonicalHeaderKey(w.Name) == fetch.AllowOrigin
		})
	})
}

// stack is what a middleware and the handler behind it answer together, where the
// middleware does not answer itself.
func stack(middleware, handler *policy.Policy) *policy.Policy {
	out := &policy.Policy{Kind: policy.Stacked, Site: handler.Site, Library: middleware.Library}
	set := finding.Evidence{Place: middleware.Site.Place, Message: middleware.Library + " sets the header before"}
	for _, outer := range middleware.Answers {
		if outer.Handled {
			continue
		}
		for _, inner := range handler.Answers {
			inner.When = origin.AllOf(outer.When, inner.When)
			inner.Writes = slices.Concat(outer.Writes, inner.Writes)
			inner.Evidence = append([]finding.Evidence{set}, inner.Evidence...)
			out.Answers = append(out.Answers, inner)
		}
	}
	return out
}

// inside is the function that v, an argument of a route, answers with, and the
// configuration of the library that v is wrapped in, if it is; nil if it is not
// known.
func (p *program) inside(v ssa.Value, libraries map[finding.Place]*policy.Policy, depth int) (fn *ssa.Function, around *policy.Policy) {
	v = unwrapped(v)
	if fn := functionOf(v); fn != nil {
		return fn, nil
	}
	call, ok := v.(*ssa.Call)
	if !ok || call.Call.IsInvoke() || len(call.Call.Args) == 0 || depth > maxDepth || !p.callsLibrary(call) {
		return nil, nil
	}
	// The handler comes after the receiver, if there is one.
	fn, around = p.inside(call.Call.Args[len(call.Call.Args)-1], libraries, depth+1)
	if around == nil {
		around = p.configuration(call, libraries, 0)
	}
	if around == nil {
		return nil, nil
	}
	return fn, around
}

// around is the configuration of a library's middleware that requests for route o
// of r certainly pass, nil if there is none.
func (p *program) around(r *router, o *op, libraries map[finding.Place]*policy.Policy) *policy.Policy {
	at := o.at
	for x := r; x != nil; at, x = x.born, x.parent {
		for _, u := range x.ops {
			if u.verb != use || u.cors != origin.True || !u.at.before(at) {
				continue
			}
			for _, v := range u.handlers {
				if c := p.configuration(v, libraries, 0); c != nil {
					return c
				}
			}
		}
	}
	root := r.root()
	if root.outer != origin.True || len(root.wraps) != 1 || root.bare || len(root.lost) > 0 {
		return nil
	}
	return p.configuration(root.wraps[0], libraries, 0)
}

// configuration is that of the middleware of a library that v is, or was made or
// wrapped by; nil if it is none, or not known.
func (p *program) configuration(v ssa.Value, libraries map[finding.Place]*policy.Policy, depth int) *policy.Policy {
	if depth > maxDepth {
		return nil
	}
	again := func(v ssa.Value) *policy.Policy { return p.configuration(v, libraries, depth+1) }
	switch v := unwrapped(v).(type) {
	case *ssa.Extract:
		return again(v.Tuple)
	case *ssa.UnOp:
		if stored := p.stored(v); stored != nil {
			return again(stored)
		}
	case *ssa.MakeClosure: // a method value
		if fn := v.Fn.(*ssa.Function); len(v.Bindings) == 1 && p.isMiddleware(unbound(fn)) {
			return again(v.Bindings[0])
		}
	case *ssa.Call:
		fn := v.Call.StaticCallee()
		switch {
		case v.Call.IsInvoke():
		case fn == nil:
			return again(v.Call.Value) // a function value that a call made
		case p.entries[fullName(fn)]:
			return libraries[flow.SiteOf(p.pass, v.Parent(), v.Pos()).Place]
		case fn.Signature.Recv() != nil && p.isMiddleware(unbound(fn)):
			return again(v.Call.Args[0])
		case fn.Blocks != nil:
			return p.returns(fn, again)
		}
	}
	return nil
}

// returns is the configuration that a function of the package returns in every
// case. One that is given more than handlers may make another each time.
func (p *program) returns(fn *ssa.Function, configuration func(ssa.Value) *policy.Policy) *policy.Policy {
	for _, param := range fn.Params {
		if !carriesHandler(param.Type()) {
			return nil
		}
	}
	var all []*policy.Policy
	for _, b := range fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && len(ret.Results) > 0 {
			all = append(all, configuration(ret.Results[0]))
		}
	}
	if len(all) == 0 || slices.ContainsFunc(all, func(c *policy.Policy) bool { return c != all[0] }) {
		return nil
	}
	return all[0]
}
