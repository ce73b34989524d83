package registration

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// judge says what becomes of the requests to a router, in so far as it is
// certain.
func (p *program) judge() []*policy.Policy {
	var out []*policy.Policy
	for _, r := range p.routers {
		if own := p.recursive(r); own != nil {
			out = append(out, own)
			continue
		}
		if bare := p.notServed(r); bare != nil {
			out = append(out, bare)
		}
		if r.lib.late == panics {
			out = append(out, p.refused(r)...)
		}
		if p.covered(r, 0) != origin.False {
			continue
		}
		if r.lib.late == missesGroups || r.lib.late == missesRoutes {
			out = append(out, p.late(r)...)
		}
		if r.parent == nil {
			out = append(out, p.unrouted(r)...)
		}
	}
	return out
}

// report makes a policy of what becomes of requests, to be reported at o.
func (p *program) report(o *op, r policy.Registration, evidence ...*op) *policy.Policy {
	for _, e := range evidence {
		r.Evidence = append(r.Evidence, finding.Evidence{Place: flow.SiteOf(p.pass, e.fn, e.pos).Place, Message: e.name() + " is registered here"})
	}
	return &policy.Policy{Kind: policy.Routing, Site: flow.SiteOf(p.pass, o.fn, o.pos), Registration: &r}
}

// name is a route as messages call it.
func (o *op) name() string {
	path := o.path.text
	if path == "" {
		path = "/"
	}
	return strings.TrimSpace(strings.Join(o.methods, ",") + " " + path)
}

// covered says whether a CORS middleware is around the router: wrapped around
// it, or used by a router that it is mounted on.
func (p *program) covered(r *router, depth int) origin.Truth {
	root := r.root()
	if !root.served || depth > maxDepth {
		return origin.Unknown
	}
	out := root.outer
	for _, host := range root.hosts {
		on := p.owners[host]
		if host == nil {
			on = p.defaultMux
		}
		if on == nil {
			out = out.Or(origin.Unknown)
			continue
		}
		for x := on; x != nil; x = x.parent {
			for _, o := range x.ops {
				if o.verb == use {
					out = out.Or(o.cors)
				}
			}
		}
		out = out.Or(p.covered(on, depth+1))
	}
	return out
}

// tree are the routers of r's root: r is one.
func (p *program) tree(root *router) []*router {
	var out []*router
	for _, r := range p.routers {
		if r.root() == root {
			out = append(out, r)
		}
	}
	return out
}

func isRoute(o *op) bool { return o.verb == route || o.verb == routeOf }

// unrouted finds the middlewares of a router that the preflights of its routes
// do not reach: those of single routes, or of groups that only see requests
// with a route.
func (p *program) unrouted(root *router) []*policy.Policy {
	tree := p.tree(root)
	for _, r := range tree {
		if len(r.lost) > 0 {
			return nil
		}
	}
	shown, elsewhere := map[*op][]*op{}, map[*op]bool{}
	var order []*op
	for _, r := range tree {
		for _, o := range r.ops {
			if !isRoute(o) || !preflighted(o) {
				continue
			}
			by := r.preflightCause(o)
			answered, other := p.answersOptions(tree, o)
			if by == nil || answered {
				continue
			}
			elsewhere[o] = other
			if by == o && len(order) > 0 && isRoute(order[0]) {
				by = order[0] // one defect: the router is not wrapped
			}
			if shown[by] == nil {
				order = append(order, by)
			}
			shown[by] = append(shown[by], o)
		}
	}
	var out []*policy.Policy
	for _, by := range order {
		first := shown[by][0]
		evidence := shown[by]
		if by == first {
			evidence = evidence[1:]
		}
		status := root.status
		if elsewhere[first] {
			status = 0
		}
		out = append(out, p.report(by, policy.Registration{
			Fate: policy.PreflightUnrouted, Router: root.lib.name, Route: first.name(), Status: status, Remedy: root.lib.remedy,
		}, evidence...))
	}
	return out
}

// preflighted reports whether a route is for requests that are preflighted:
// all but GET and HEAD (Fetch, CORS-safelisted method), and POST, which is
// when its body is JSON. A route for GET that works without one is fine.
func preflighted(o *op) bool {
	if len(o.methods) == 0 || o.path.unknown || slices.Contains(o.methods, "OPTIONS") {
		return false
	}
	return slices.ContainsFunc(o.methods, func(m string) bool { return m != "GET" && m != "HEAD" })
}

// preflightCause is the middleware that requests for route o pass, if the
// preflight does not: nil if none does, or one sees the preflight, or may. Where the
// handler itself allows origins it is the middleware that lists its methods, which
// does so only for routes with OPTIONS.
func (r *router) preflightCause(o *op) *op {
	var by, announced *op
	if o.cors == origin.True {
		by = o
	}
	below := false // a router that is mounted here gets requests of any method
	for x := r; x != nil; x = x.parent {
		below = below || r.lib.group && !x.shared
		sees := below && x.parent != nil || r.lib.root && x.parent == nil
		for _, u := range x.ops {
			if u.verb == fallback && u.cors != origin.False {
				return nil
			}
			if u.verb == use && u.announces && o.allows {
				announced = u
			}
			if u.verb != use || u.cors == origin.False {
				continue
			}
			if sees || u.cors == origin.Unknown && by == nil && !r.lib.blind() {
				return nil
			}
			bound := (r.lib.late == missesGroups || r.lib.late == missesRoutes) && r.boundBefore(x, o, u)
			if u.cors == origin.True && by == nil && !bound {
				by = u
			}
		}
	}
	if by == nil {
		by = announced
	}
	return by
}

// blind routers have no middleware that sees what has no route.
func (l *library) blind() bool { return !l.root && !l.group }

// answersOptions reports whether a route of the tree may answer the preflight
// of route o with CORS headers; other, whether one without them gets it.
func (p *program) answersOptions(tree []*router, o *op) (answered, other bool) {
	for _, r := range tree {
		for _, x := range r.ops {
			if !isRoute(x) || len(x.methods) > 0 && !slices.Contains(x.methods, "OPTIONS") {
				continue
			}
			if !x.path.unknown && !mayMatch(x.path.text, o.path.text, x.prefixed, r.lib.subtrees) {
				continue
			}
			if x.handler == nil || len(x.methods) > 0 || x.cors != origin.False || r.usesAny() {
				return true, false
			}
			other = true
		}
	}
	return false, other
}

// usesAny reports whether r's routes pass middlewares that may be for CORS.
func (r *router) usesAny() bool {
	for ; r != nil; r = r.parent {
		if slices.ContainsFunc(r.ops, func(o *op) bool { return o.verb == use && o.cors != origin.False }) {
			return true
		}
	}
	return false
}

// mayMatch reports whether a route of one path may answer requests for the
// other: parameters match anything, a final * all that follows, and a final
// slash too where it stands for a subtree.
func mayMatch(path, other string, prefixed, subtrees bool) bool {
	if prefixed {
		return strings.HasPrefix(other, path)
	}
	a, b := strings.Split(strings.Trim(path, "/"), "/"), strings.Split(strings.Trim(other, "/"), "/")
	subtree := subtrees && strings.HasSuffix(path, "/")
	for i, s := range a {
		if subtree && len(a) == 1 && s == "" || strings.HasPrefix(s, "*") || strings.HasSuffix(s, "...}") {
			return true
		}
		if i >= len(b) {
			return false
		}
		if s != b[i] && !isParameter(s) && !isParameter(b[i]) {
			return false
		}
	}
	return len(a) == len(b) || subtree
}

func isParameter(segment string) bool {
	return strings.ContainsAny(segment, ":{*+")
}

// late finds the middlewares of r that routes before them are answered without.
func (p *program) late(r *router) []*policy.Policy {
	var out []*policy.Policy
	for _, u := range r.ops {
		if u.verb != use || u.cors != origin.True {
			continue
		}
		missed, follow := p.missed(r, u)
		missed = slices.DeleteFunc(missed, func(o *op) bool {
			// Where other routes are covered, or may be, what comes first can be
			// meant for others than web pages.
			return follow && !preflighted(o) || (follow || r.root().returned) && forMonitoring(o.path)
		})
		if len(missed) > 0 {
			out = append(out, p.report(u, policy.Registration{
				Fate: policy.RouteMissed, Router: r.lib.name, Route: missed[0].name(), Remedy: r.lib.remedy,
			}, missed...))
		}
	}
	return out
}

// missed are the routes that were certainly there before middleware u of r, and
// that no other CORS middleware covers; follow is whether others may come
// after it.
func (p *program) missed(r *router, u *op) (routes []*op, follow bool) {
	for _, x := range p.tree(r.root()) {
		for _, at := range x.lost {
			if !u.at.before(at) {
				return nil, true // it may have been given another one first
			}
			follow = true
		}
		if !x.within(r) {
			continue
		}
		for _, o := range x.ops {
			switch {
			case !isRoute(o) || slices.Contains(o.methods, "OPTIONS"):
			case !x.boundBefore(r, o, u):
				follow = true
			case !x.otherwiseCovered(o, u):
				routes = append(routes, o)
			}
		}
	}
	return routes, follow
}

// boundBefore reports whether route o of x was bound to the middlewares that r
// had before u.
func (x *router) boundBefore(r *router, o, u *op) bool {
	if o.at.before(u.at) {
		return true
	}
	if r.lib.late != missesGroups {
		return false
	}
	for ; x != r; x = x.parent {
		if x.born.before(u.at) {
			return true
		}
	}
	return false
}

// otherwiseCovered reports whether another CORS middleware may cover route o.
func (x *router) otherwiseCovered(o, u *op) bool {
	if o.cors != origin.False {
		return true
	}
	for ; x != nil; x = x.parent {
		for _, v := range x.ops {
			if v != u && v.verb == use && v.cors != origin.False && !o.at.before(v.at) {
				return true
			}
		}
	}
	return false
}

// monitoring are paths that programs ask for, or a browser of its own accord.
var monitoring = []string{
	"", "health", "healthz", "healthcheck", "ping", "live", "livez", "liveness", "ready", "readyz", "readiness", "status",
	"metrics", "version", "debug", "favicon.ico", "robots.txt", "swagger", "docs", "static", "assets", "public",
}

func forMonitoring(p prefix) bool {
	if p.unknown {
		return false
	}
	return slices.ContainsFunc(strings.Split(p.text, "/")[min(1, strings.Count(p.text, "/")):], func(s string) bool {
		return s != "" && slices.Contains(monitoring, s)
	}) || strings.Trim(p.text, "/*") == ""
}

// refused finds the middlewares that make the router panic, because it has
// routes.
func (p *program) refused(r *router) []*policy.Policy {
	var out []*policy.Policy
	for _, u := range r.ops {
		if u.verb != use || u.cors != origin.True {
			continue
		}
		if first := p.firstBefore(r, u); first != nil {
			out = append(out, p.report(u, policy.Registration{
				Fate: policy.RouterPanics, Router: r.lib.name, Route: first.name(), Remedy: r.lib.remedy,
			}, first))
		}
	}
	return out
}

func (p *program) firstBefore(r *router, u *op) *op {
	for _, x := range p.routers {
		if x != r && (!x.shared || x.parent != r) {
			continue
		}
		for _, o := range x.ops {
			if isRoute(o) && o.at.before(u.at) {
				return o
			}
		}
	}
	return nil
}

// recursive finds a router that is wrapped and registered with itself.
func (p *program) recursive(r *router) *policy.Policy {
	for _, o := range r.ops {
		if isRoute(o) && o.handler != nil && slices.Contains(r.wraps, unwrapped(o.handler)) {
			return p.report(o, policy.Registration{Fate: policy.Recursive, Router: r.lib.name, Route: o.name()})
		}
	}
	return nil
}

// notServed finds the wrapped router registered with net/http's default mux,
// which nobody serves, while a server is given the router itself.
func (p *program) notServed(r *router) *policy.Policy {
	if !r.bare || p.defaultMux == nil || p.defaultMux.served {
		return nil
	}
	for _, o := range p.defaultMux.ops {
		if o.handler != nil && slices.Contains(r.wraps, unwrapped(o.handler)) {
			return p.report(o, policy.Registration{Fate: policy.NotServed, Router: r.lib.name, Route: o.name()})
		}
	}
	return nil
}

// unwrapped is v without the conversions around it.
func unwrapped(v ssa.Value) ssa.Value {
	switch c := v.(type) {
	case *ssa.MakeInterface:
		return unwrapped(c.X)
	case *ssa.ChangeInterface:
		return unwrapped(c.X)
	case *ssa.ChangeType:
		return unwrapped(c.X)
	}
	return v
}
