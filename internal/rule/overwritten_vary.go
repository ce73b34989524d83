package rule

import (
	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var overwrittenVary = &Rule{
	Name:     "overwritten-vary",
	Severity: finding.Low,
	Tier:     Audit,
	Cause:    Own,
	Doc: Doc{
		Title: "Vary is overwritten, or missing where the origin is refused",
		Text: `Vary is a list to which everybody adds: compression, content negotiation, CORS. To
set it replaces what others wrote, and caches then mix up their answers. And a Vary
that only the allowed origins get does not help: the answer to any other, without CORS
headers, may be what a cache gives to a friend.

Add it, w.Header().Add("Vary", "Origin"), first of all and whatever the Origin is.`,
		Fine:       "Where this is the only code that speaks of Vary, and answers to other origins are not kept by caches.",
		Mend:       varyOrigin,
		References: []string{fetchCaches, rfc9111Vary},
	},
	inspect: func(t *trial) []verdict {
		if t.policy.Kind != policy.Response || !t.allows || !t.varies {
			return nil
		}
		w := t.answer.Decisive("Vary")
		if w == nil || fetch.VaryCovers(t.show().Response) != origin.True {
			return nil
		}
		v := verdict{severity: finding.Low, site: &w.Site, witness: t.show().witness()}
		switch {
		case w.Op == policy.Set:
			v.message = "this replaces what others put into Vary: use Add"
			v.remedies = []finding.Remedy{{Kind: finding.AddInstead, Place: w.Site.Place}}
		case !t.policy.VaryElsewhere && refusesWithoutVary(t.policy):
			v.message = "only allowed origins get Vary: Origin: a cache may give a friend the answer that others got; add it whatever the Origin is"
		default:
			return nil
		}
		return []verdict{v}
	},
}

// refusesWithoutVary reports whether an answer of p that allows nobody certainly
// has no Vary: Origin.
func refusesWithoutVary(p *policy.Policy) bool {
	for i := range p.Answers {
		a := &p.Answers[i]
		if !a.Refuses() && lacks(a, fetch.AllowOrigin) && lacks(a, "Vary") {
			return true
		}
	}
	return false
}
