package model

import (
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// ownHost holds for pages of the host that the server is asked under, whatever
// their scheme.
func ownHost() origin.Predicate {
	return origin.Compare(origin.EqualFold, origin.TheOrigin().Through(origin.Host, ""), origin.Text{Kind: origin.ServerHost})
}

// handshakes are the answers to WebSocket handshakes: who is accepted, and that
// others are not.
func (e *engine) handshakes() []policy.Answer {
	var out []policy.Answer
	refused := []origin.Predicate{e.c.When}
	accept := func(who origin.Predicate) {
		if who.Op != origin.Never {
			out = append(out, policy.Answer{When: origin.AllOf(e.c.When, who), Accept: origin.True})
			refused = append(refused, who.Negate())
		}
	}
	if e.Own == On && !e.replaced() {
		accept(ownHost())
	}
	for _, g := range e.granted {
		accept(g.when)
	}
	if when := origin.AllOf(refused...); when.Op != origin.Never {
		out = append(out, policy.Answer{When: when, Accept: origin.False})
	}
	return out
}

// decides is where the program says which handshakes are accepted.
func (e *engine) decides() policy.Site {
	for _, g := range e.granted {
		return g.site
	}
	return e.c.Site
}
