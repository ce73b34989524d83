package registration

import (
	"cmp"
	"net/http"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// middlewares are the policies of middlewares that set Access-Control-Allow-Origin
// and hand on.
type middlewares struct {
	// configured are those of libraries, by where the program completes their
	// configuration.
	configured map[finding.Place]*policy.Policy
	// own are those of the package's functions, by where they begin.
	own map[int]*policy.Policy
}

// stacked are the handlers that add a value to that which a middleware around them
// has set, each with its middleware. Who sets it anew has the last word, and
// nothing is wrong.
func (p *program) stacked(answers, configured []*policy.Policy) []*policy.Policy {
	adding := map[int]*policy.Policy{}
	known := &middlewares{map[finding.Place]*policy.Policy{}, p.passing(answers)}
	for _, a := range answers {
		if a.Kind == policy.Response && adds(a) {
			adding[a.Site.Start] = a
		}
	}
	for _, l := range configured {
		if l.Kind == policy.Response && !l.Skips {
			known.configured[l.Site.Place] = l
		}
	}
	out := append(p.restacked(known), p.guarded(&middlewares{known.configured, allowing(answers)})...)
	if len(adding) == 0 || len(known.configured)+len(known.own) == 0 {
		return out
	}
	done := map[[2]*policy.Policy]bool{}
	for _, r := range p.routers {
		for _, o := range r.ops {
			if !isRoute(o) {
				continue
			}
			for _, v := range o.handlers {
				fn, around := p.inside(v, known, 0)
				if fn == nil || adding[int(fn.Pos())] == nil {
					continue
				}
				if around == nil {
					around = p.around(r, o, known)
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

// restacked are the middlewares that open a router to everybody after one that
// allows credentials, which stay allowed.
func (p *program) restacked(known *middlewares) []*policy.Policy {
	var out []*policy.Policy
	for _, r := range slices.Concat(p.routers, p.given()) {
		var first *policy.Policy
		for _, u := range r.ops {
			if u.verb != use || u.cors != origin.True {
				continue
			}
			for _, v := range u.handlers {
				switch m := p.middlewareOf(v, known, 0); {
				case m == nil:
				case first != nil && writes(m, fetch.AllowOrigin, "*") && !writes(m, fetch.AllowCredentials, "true"):
					out = append(out, stack(first, m))
				case writes(m, fetch.AllowCredentials, "true") && !writes(m, fetch.AllowOrigin, "*"):
					first = m
				}
			}
		}
	}
	return out
}

// given are the routers that other packages give to functions of this one. What
// else is done with them is not known, but what is added here comes in this order.
func (p *program) given() []*router {
	var out []*router
	for _, fn := range p.functions {
		if fn.Parent() != nil || len(p.callers[fn]) > 0 {
			continue
		}
		for _, param := range fn.Params {
			if lib := libraryOf(typeName(param.Type())); lib != nil {
				r := &router{lib: lib, outer: origin.Unknown}
				p.follow(r, param, place{})
				out = append(out, r)
			}
		}
	}
	return out
}

// writes reports whether an answer of m sets a header to a constant.
func writes(m *policy.Policy, name, value string) bool {
	return slices.ContainsFunc(m.Answers, func(a policy.Answer) bool {
		w := a.Decisive(name)
		return w != nil && w.Value.Kind == origin.Literal && w.Value.Str == value
	})
}

// passing are the package's own middlewares, by where they begin: those of net/http
// and gin, which tell what they set before the next handler from what comes after
// it. Of one that was followed with several next handlers the answers are together.
func (p *program) passing(answers []*policy.Policy) map[int]*policy.Policy {
	at := map[int]*policy.Policy{}
	for _, a := range answers {
		for _, path := range a.Answers {
			if a.Kind != policy.Response || !path.Passed {
				continue
			}
			if at[a.Site.Start] == nil {
				at[a.Site.Start] = &policy.Policy{Kind: policy.Response, Site: a.Site}
			}
			at[a.Site.Start].Answers = append(at[a.Site.Start].Answers, path)
		}
	}
	out := map[int]*policy.Policy{}
	for _, fn := range p.functions {
		if a := at[int(fn.Pos())]; a != nil && isHandlerFunc(fn.Signature) {
			out[int(fn.Pos())] = a
		}
	}
	return out
}

// allowing are the package's own functions that say whom they allow, by where they
// begin, with all that they answer.
func allowing(answers []*policy.Policy) map[int]*policy.Policy {
	out := map[int]*policy.Policy{}
	for _, a := range answers {
		if a.Kind != policy.Response || !slices.ContainsFunc(a.Answers, func(path policy.Answer) bool { return path.Decisive(fetch.AllowOrigin) != nil }) {
			continue
		}
		if out[a.Site.Start] == nil {
			out[a.Site.Start] = &policy.Policy{Kind: policy.Response, Site: a.Site, Development: a.Development}
		}
		out[a.Site.Start].Answers = append(out[a.Site.Start].Answers, a.Answers...)
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
	set := finding.Evidence{Place: middleware.Site.Place, Message: cmp.Or(middleware.Library, "this middleware") + " sets the header before"}
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
// middleware that v is wrapped in, if it is; nil if it is not known.
func (p *program) inside(v ssa.Value, known *middlewares, depth int) (fn *ssa.Function, around *policy.Policy) {
	v = unwrapped(v)
	if fn := functionOf(v); fn != nil {
		return fn, nil
	}
	call, ok := v.(*ssa.Call)
	if !ok || call.Call.IsInvoke() || len(call.Call.Args) == 0 || depth > maxDepth || !p.callsLibrary(call) && !p.wraps(call) {
		return nil, nil
	}
	// The handler comes after the receiver, if there is one.
	fn, around = p.inside(call.Call.Args[len(call.Call.Args)-1], known, depth+1)
	if around == nil {
		around = p.middlewareOf(call, known, 0)
	}
	if around == nil {
		return nil, nil
	}
	return fn, around
}

// around is a middleware that requests for route o of r certainly pass, nil if
// there is none.
func (p *program) around(r *router, o *op, known *middlewares) *policy.Policy {
	at := o.at
	for x := r; x != nil; at, x = x.born, x.parent {
		for _, u := range x.ops {
			if u.verb != use || u.cors != origin.True || !u.at.before(at) {
				continue
			}
			for _, v := range u.handlers {
				if c := p.middlewareOf(v, known, 0); c != nil {
					return c
				}
			}
		}
	}
	root := r.root()
	if root.outer != origin.True || len(root.wraps) != 1 || root.bare || len(root.lost) > 0 {
		return nil
	}
	return p.middlewareOf(root.wraps[0], known, 0)
}

// middlewareOf is the middleware that v is, or was made or wrapped by; nil if it is
// none, or not known.
func (p *program) middlewareOf(v ssa.Value, known *middlewares, depth int) *policy.Policy {
	if depth > maxDepth {
		return nil
	}
	again := func(v ssa.Value) *policy.Policy { return p.middlewareOf(v, known, depth+1) }
	switch v := unwrapped(v).(type) {
	case *ssa.Extract:
		return again(v.Tuple)
	case *ssa.UnOp:
		if stored := p.stored(v); stored != nil {
			return again(stored)
		}
	case *ssa.Function:
		return known.own[int(unbound(v).Pos())]
	case *ssa.MakeClosure:
		fn := unbound(v.Fn.(*ssa.Function))
		if len(v.Bindings) == 1 && p.isMiddleware(fn) { // a method value
			return again(v.Bindings[0])
		}
		return known.own[int(fn.Pos())]
	case *ssa.Call:
		fn := v.Call.StaticCallee()
		switch {
		case v.Call.IsInvoke():
		case fn == nil:
			return again(v.Call.Value) // a function value that a call made
		case p.entries[fullName(fn)]:
			return known.configured[flow.SiteOf(p.pass, v.Parent(), v.Pos()).Place]
		case fn.Signature.Recv() != nil && p.isMiddleware(unbound(fn)):
			return again(v.Call.Args[0])
		case fn.Blocks != nil:
			return p.returns(fn, again)
		}
	}
	return nil
}

// returns is the middleware that a function of the package returns in every case.
// One that is given more than handlers may make another each time.
func (p *program) returns(fn *ssa.Function, middlewareOf func(ssa.Value) *policy.Policy) *policy.Policy {
	for _, param := range fn.Params {
		if !carriesHandler(param.Type()) {
			return nil
		}
	}
	return returned(fn, middlewareOf)
}

// returned is what of makes of the first result of fn, if that is something, and
// the same in every case; nil if not.
func returned[T any](fn *ssa.Function, of func(ssa.Value) *T) *T {
	var same *T
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 {
			continue
		}
		got := of(ret.Results[0])
		if got == nil || same != nil && got != same {
			return nil
		}
		same = got
	}
	return same
}
