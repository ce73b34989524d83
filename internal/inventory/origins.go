package inventory

import (
	"slices"

	"github.com/corslint/corslint/internal/origin"
)

// allowed are the origins that get the value as Access-Control-Allow-Origin, of
// the requests that meet when.
func allowed(value origin.Text, when origin.Predicate) []Origins {
	switch {
	case when.Op == origin.Never:
		return nil
	case value.Kind == origin.Literal && value.Str == "*":
		return []Origins{{Kind: Star}}
	case value.Kind == origin.Choice:
		var out []Origins
		for _, part := range value.Parts {
			out = join(out, allowed(part, when))
		}
		return out
	case value.Find(origin.Header):
		return admitted(when)
	}
	return []Origins{text(value)}
}

// text is an origin that is not the one of the request.
func text(t origin.Text) Origins {
	switch {
	case t.Kind == origin.Literal && t.Str == "null":
		return Origins{Kind: Null}
	case t.Kind == origin.Literal:
		return Origins{Named, t.Str}
	case t.Kind == origin.Setting:
		return Origins{Configured, t.Str}
	case t.Kind == origin.Chosen:
		return Origins{Chosen, t.Str}
	case t.Find(origin.Chosen):
		return Origins{Chosen, t.String()}
	case t.Find(origin.Setting):
		return Origins{Configured, t.String()}
	case t.Find(origin.ServerHost):
		return Origins{Pattern, "origin == " + t.String()}
	}
	return Origins{Kind: Unknown}
}

// admitted are the origins that meet p.
func admitted(p origin.Predicate) []Origins {
	p = aboutOrigin(p, false)
	switch p.Op {
	case origin.Never:
		return nil
	case origin.Always:
		return []Origins{{Kind: Any}}
	case origin.Or:
		var out []Origins
		for _, s := range p.Subs {
			out = join(out, admitted(s))
		}
		return out
	case origin.And:
		// Whatever else is asked of it, it is one of these.
		if i := slices.IndexFunc(p.Subs, exact); i >= 0 {
			return admitted(p.Subs[i])
		}
	case origin.Opaque:
		return []Origins{{Kind: Unknown}}
	}
	if !exact(p) {
		return []Origins{{Pattern, p.String()}}
	}
	other := p.B
	if !p.A.Find(origin.Header) {
		other = p.A
	}
	parts := []origin.Text{other}
	if other.Kind == origin.Choice {
		parts = other.Parts
	}
	var out []Origins
	for _, t := range parts {
		out = join(out, []Origins{text(t)})
	}
	return out
}

// exact reports whether p compares the whole Origin, at most in another case,
// with something else.
func exact(p origin.Predicate) bool {
	if p.Op != origin.Equal && p.Op != origin.EqualFold {
		return false
	}
	whole := func(t origin.Text) bool {
		for t.Kind == origin.Apply && len(t.Parts) == 1 && slices.Contains([]origin.View{origin.Lower, origin.Upper, origin.Trimmed}, t.View) {
			t = t.Parts[0]
		}
		return t.Kind == origin.Header
	}
	return whole(p.A) != whole(p.B) && p.A.Find(origin.Header) != p.B.Find(origin.Header)
}

// aboutOrigin is p, or its negation, as far as it tells origins apart: what
// else it asks can be met.
func aboutOrigin(p origin.Predicate, negate bool) origin.Predicate {
	switch p.Op {
	case origin.Always, origin.Never:
		if negate {
			return p.Negate()
		}
		return p
	case origin.Not:
		if len(p.Subs) == 1 {
			return aboutOrigin(p.Subs[0], !negate)
		}
	case origin.And, origin.Or:
		subs := make([]origin.Predicate, len(p.Subs))
		for i, s := range p.Subs {
			subs[i] = aboutOrigin(s, negate)
		}
		if (p.Op == origin.And) != negate {
			return origin.AllOf(subs...)
		}
		return origin.AnyOf(subs...)
	}
	switch {
	case !p.Narrows():
		return origin.Predicate{Op: origin.Always}
	case negate:
		return p.Negate()
	}
	return p
}

// join appends what is not there yet.
func join(a, b []Origins) []Origins {
	for _, o := range b {
		if !slices.Contains(a, o) {
			a = append(a, o)
		}
	}
	return a
}
