// Package inventory describes policies for a reviewer who wants to know what a
// program allows, also where nothing is wrong: whom each place trusts, with
// what, and what the source leaves open.
package inventory

import (
	"cmp"
	"reflect"
	"slices"
	"strings"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// Kind says what a place decides.
type Kind string

// The kinds of places.
const (
	// Response: the CORS headers of responses.
	Response Kind = "response"
	// WebSocket: whether a WebSocket handshake is accepted.
	WebSocket Kind = "websocket"
	// Protection: whom net/http.CrossOriginProtection lets send unsafe requests.
	Protection Kind = "protection"
)

// An Entry is a place in the program that decides CORS.
type Entry struct {
	Kind Kind `json:"kind"`
	// Package and Function are as in finding.Finding.
	Package  string `json:"package"`
	Function string `json:"function"`
	finding.Place
	// Library is as in policy.Policy.
	Library string `json:"library,omitempty"`
	// Development means that it is for development only.
	Development bool `json:"development,omitempty"`
	// Grants are what it allows to whom; none means that it allows nothing to
	// anybody.
	Grants []Grant `json:"grants"`
}

// A Grant is what some origins are allowed.
type Grant struct {
	// Origins are those that are allowed; none means that this place says what
	// is allowed, but not to whom.
	Origins []Origins `json:"origins"`
	// Credentials is "yes", "no" or "unknown".
	Credentials string `json:"credentials"`
	// Methods, Headers and Exposed are what the headers list: names, * or, as
	// source, what is configured.
	Methods []string `json:"methods,omitempty"`
	Headers []string `json:"headers,omitempty"`
	Exposed []string `json:"exposed,omitempty"`
	// MaxAge is the header's value.
	MaxAge string `json:"maxAge,omitempty"`
	// Vary is whether caches are told that the answer depends on the Origin:
	// "yes", "no", "unknown", or "not needed".
	Vary string `json:"vary"`
	// Path is the pattern of the requests concerned, where it is not all of them.
	Path string `json:"path,omitempty"`
	// Unknown are the response headers about which the source does not say
	// enough, by name.
	Unknown []string `json:"unknown,omitempty"`
}

// OriginKind says how origins are described.
type OriginKind string

// The ways to describe origins.
const (
	// Star is the value *: every origin, without credentials.
	Star OriginKind = "star"
	// Any is every origin, by an echo of the Origin without a check.
	Any OriginKind = "any"
	// Named is the one origin Value.
	Named OriginKind = "named"
	// Null is the opaque origin, which every site can send.
	Null OriginKind = "null"
	// Pattern is every origin that meets the condition Value.
	Pattern OriginKind = "pattern"
	// Configured is what the expression Value says when the program runs.
	Configured OriginKind = "configured"
	// Chosen is what the requesting page chooses, as in Value, but not by its
	// Origin.
	Chosen OriginKind = "chosen"
	// Unknown is what the source does not say.
	Unknown OriginKind = "unknown"
)

// Origins are one or several origins.
type Origins struct {
	Kind  OriginKind `json:"kind"`
	Value string     `json:"value,omitempty"`
}

// String is the description in a word or an expression.
func (o Origins) String() string {
	switch o.Kind {
	case Star:
		return "*"
	case Any:
		return "any (echoed)"
	case Named:
		return o.Value
	case Null:
		return "null"
	case Pattern:
		return "if " + o.Value
	case Configured:
		return "configured by " + o.Value
	case Chosen:
		return "chosen by the page: " + o.Value
	}
	return "unknown"
}

// Of are the entries of policies, in the order of their places. A place that
// was looked at several times, in test variants or for each way a closure is
// made, is one entry. Policies that only judge code are left out.
func Of(policies []*policy.Policy) []Entry {
	var entries []Entry
	for _, p := range policies {
		if e, ok := describe(p); ok {
			entries = append(entries, e)
		}
	}
	slices.SortStableFunc(entries, comparePlaces)
	var merged []Entry
	for _, e := range entries {
		if n := len(merged); n > 0 && comparePlaces(merged[n-1], e) == 0 {
			last := &merged[n-1]
			last.Development = last.Development && e.Development
			last.Grants = merge(append(last.Grants, e.Grants...))
			continue
		}
		e.Grants = merge(e.Grants)
		merged = append(merged, e)
	}
	return merged
}

func comparePlaces(a, b Entry) int {
	return cmp.Or(
		cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Kind, b.Kind),
	)
}

func describe(p *policy.Policy) (Entry, bool) {
	e := Entry{Package: p.Site.Package, Function: p.Site.Function, Place: p.Site.Place, Library: p.Library, Development: p.Development}
	switch p.Kind {
	case policy.Response:
		e.Kind = Response
		for i := range p.Answers {
			if g, ok := response(&p.Answers[i], p.VaryElsewhere); ok {
				e.Grants = append(e.Grants, g)
			}
		}
	case policy.Upgrade:
		e.Kind = WebSocket
		for i := range p.Answers {
			if g, ok := upgrade(&p.Answers[i]); ok {
				e.Grants = append(e.Grants, g)
			}
		}
	case policy.Protection:
		if p.Protection == nil {
			return Entry{}, false
		}
		e.Kind = Protection
		e.Grants = []Grant{protection(p.Protection)}
	default:
		return Entry{}, false
	}
	return e, true
}

// response is what an answer allows; ok is false if it says nothing of CORS or
// refuses the request.
func response(a *policy.Answer, varyElsewhere bool) (g Grant, ok bool) {
	g = Grant{Origins: []Origins{}, Credentials: credentials(a), Vary: vary(a, varyElsewhere)}
	write := a.Decisive(fetch.AllowOrigin)
	switch {
	case write == nil && a.Refuses():
		return Grant{}, false
	case write != nil:
		if g.Origins = allowed(write.Value, a.When); len(g.Origins) == 0 {
			return Grant{}, false // no request comes this way
		}
	}
	says := write != nil
	for _, list := range []struct {
		name string
		into *[]string
	}{{fetch.AllowMethods, &g.Methods}, {fetch.AllowHeaders, &g.Headers}, {fetch.ExposeHeaders, &g.Exposed}} {
		if w := a.Decisive(list.name); w != nil {
			says = true
			*list.into = members(w.Value)
		}
	}
	if w := a.Decisive(fetch.MaxAge); w != nil {
		says = true
		g.MaxAge = strings.Join(members(w.Value), ", ")
	}
	g.Unknown = unknown(a)
	return g, says || len(g.Unknown) > 0
}

// members are the members of a header's value, as source where it is not
// constant.
func members(t origin.Text) []string {
	if t.Kind != origin.Literal {
		return []string{t.String()}
	}
	var out []string
	for _, m := range strings.Split(t.Str, ",") {
		if m = strings.TrimSpace(m); m != "" {
			out = append(out, m)
		}
	}
	return out
}

func credentials(a *policy.Answer) string {
	w := a.Decisive(fetch.AllowCredentials)
	switch {
	case w == nil && slices.Contains(obscured(a), fetch.AllowCredentials), w != nil && w.Value.Kind != origin.Literal:
		return origin.Unknown.String()
	}
	// Only exactly true allows them (CORS check step 7).
	return origin.TruthOf(w != nil && w.Value.Str == "true").String()
}

func vary(a *policy.Answer, elsewhere bool) string {
	covered := fetch.VaryCovers(a.Attack(origin.Experiment{}).Response)
	switch {
	case covered == origin.False && !a.DependsOnOrigin():
		return "not needed"
	case covered == origin.False && elsewhere:
		return origin.Unknown.String()
	}
	return covered.String()
}

// unknown are the CORS headers that code which could not be followed may have
// written, and those whose value is not known at all.
func unknown(a *policy.Answer) []string {
	names := obscured(a)
	for _, name := range fetch.ResponseHeaders {
		if w := a.Decisive(name); w != nil && w.Value.Kind == origin.UnknownText {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func obscured(a *policy.Answer) []string {
	var names []string
	for _, w := range a.Writes {
		if w.Op == policy.Obscure && w.Name != "" && !slices.Contains(names, w.Name) {
			names = append(names, w.Name)
		}
	}
	return names
}

// upgrade is whose handshakes an answer accepts. The browser sends cookies with
// each of them.
func upgrade(a *policy.Answer) (Grant, bool) {
	g := Grant{Credentials: origin.True.String(), Vary: "not needed"}
	switch a.Accept {
	case origin.False:
		return Grant{}, false
	case origin.True:
		g.Origins = admitted(a.When)
	default:
		g.Origins = []Origins{{Kind: Unknown}}
	}
	return g, len(g.Origins) > 0
}

// protection is whom net/http.CrossOriginProtection does not protect from.
func protection(c *policy.ProtectionConfig) Grant {
	g := Grant{Credentials: origin.True.String(), Vary: "not needed"}
	if c.Call == "AddInsecureBypassPattern" {
		g.Origins = []Origins{{Kind: Any}}
		g.Path = strings.Join(members(c.Argument), ", ")
		return g
	}
	g.Origins = allowed(c.Argument, origin.Predicate{Op: origin.Always})
	return g
}

// merge joins the grants to the same origins with or without credentials: the
// preflight and the request itself come different ways. Grants to nobody in
// particular are left out beside others.
func merge(grants []Grant) []Grant {
	var out []Grant
	for _, g := range grants {
		if len(g.Origins) == 0 && slices.ContainsFunc(grants, func(o Grant) bool { return len(o.Origins) > 0 }) {
			continue
		}
		i := slices.IndexFunc(out, func(o Grant) bool {
			return o.Credentials == g.Credentials && o.Path == g.Path && slices.Equal(o.Origins, g.Origins)
		})
		if i < 0 {
			out = append(out, g)
			continue
		}
		o := &out[i]
		o.Methods = union(o.Methods, g.Methods)
		o.Headers = union(o.Headers, g.Headers)
		o.Exposed = union(o.Exposed, g.Exposed)
		o.Unknown = union(o.Unknown, g.Unknown)
		o.MaxAge = cmp.Or(o.MaxAge, g.MaxAge)
		if varyRank[g.Vary] < varyRank[o.Vary] {
			o.Vary = g.Vary
		}
	}
	return together(out)
}

// together joins the grants that differ in nothing but their origins.
func together(grants []Grant) []Grant {
	out := []Grant{} // a list in JSON, not null
	for _, g := range grants {
		i := slices.IndexFunc(out, func(o Grant) bool {
			o.Origins = g.Origins
			return reflect.DeepEqual(o, g)
		})
		if i < 0 {
			out = append(out, g)
			continue
		}
		out[i].Origins = join(slices.Clip(out[i].Origins), g.Origins)
	}
	return out
}

// varyRank orders what is said of Vary, the worst first.
var varyRank = map[string]int{"no": 0, "unknown": 1, "yes": 2, "not needed": 3}

func union(a, b []string) []string {
	for _, s := range b {
		if !slices.Contains(a, s) {
			a = append(slices.Clip(a), s)
		}
	}
	return a
}
