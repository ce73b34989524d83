package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var missingVaryOrigin = &Rule{
	Name:     "missing-vary-origin",
	Severity: finding.Medium,
	Cause:    Cache,
	Doc: Doc{
		Title: "The answer depends on the Origin, but Vary does not say so",
		Text: `Access-Control-Allow-Origin is sent for some origins or echoes the one that asks,
and the response lacks "Vary: Origin". A cache, the browser's own or a CDN, then
gives one site's answer to another: the second site is blocked, or a response that
was fetched without CORS headers breaks a later fetch.

Add it to every answer of the handler, before the check:
w.Header().Add("Vary", "Origin"). A constant origin or * that every request gets
needs none.`,
		Fine:       "Where no cache can keep the answer: it carries `Cache-Control: no-store`, or Vary is added by a proxy in front. corslint does not report where another function of the package sets Vary.",
		Mend:       varyOrigin,
		References: []string{fetchCaches, rfc9111Vary},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response || t.policy.VaryElsewhere || !t.varies {
			return nil
		}
		// A friend's request shows the answer best; responses to OPTIONS are
		// not cacheable (RFC 9110 section 9.3.7).
		a := t.foreign()
		for _, w := range t.friends() {
			if b := t.attack(w); rank(b.Read) > rank(a.Read) {
				a = b
			}
		}
		taken := origin.False
		for _, m := range t.methods {
			if m != "OPTIONS" {
				e := a.Experiment()
				e.Method = m
				taken = taken.Or(t.answer.When.Holds(e))
			}
		}
		if taken == origin.False || fetch.VaryCovers(a.Response) != origin.False {
			return nil
		}
		v := &verdict{
			severity: finding.Medium,
			message:  fmt.Sprintf("the answer depends on the Origin (%s) but has no Vary: Origin: caches give it to other sites", t.admitted(a)),
			remedies: t.addVary(a),
		}
		if readable(a.Read) {
			v.witness = a.witness()
		}
		return v
	},
}

// admitted says who gets the answer that a shows. An origin is named only if it
// certainly does.
func (t *trial) admitted(a attack) string {
	switch {
	case t.write.Value.Kind == origin.Literal, readable(a.Read) && a.Setting == nil:
		return a.allows() + " is allowed"
	case readable(a.Read):
		return "configured origins get their own"
	}
	return "allowed origins get their own"
}
