package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var authBeforeCORS = &Rule{
	Name:     "auth-before-cors",
	Severity: finding.Medium,
	Tier:     Audit,
	Cause:    Own,
	Doc: Doc{
		Title: "The preflight is refused for want of credentials",
		Text: `A preflight never carries cookies or an Authorization header. A handler that demands
them before it answers OPTIONS refuses every preflight, and the browser never sends
the request that would have carried them.

Answer OPTIONS before the credentials are looked at.`,
		Fine:       "Where the API is not for browsers of other origins.",
		Mend:       wholeRouter,
		References: []string{fetchAsk, fetchProtocol},
	},
	inspect: func(t *trial) []verdict {
		if t.policy.Kind != policy.Response || t.answer.Status != 401 && t.answer.Status != 403 || !demandsCredentials(t.answer) {
			return nil
		}
		friend, ok := t.siblings.welcome()
		if !ok || !t.siblings.preflights() {
			return nil
		}
		e := friend.Experiment()
		e.Method = "OPTIONS"
		if asPreflight(t.answer).When.Holds(e) != origin.True {
			return nil
		}
		return []verdict{{
			severity: finding.Medium,
			message:  fmt.Sprintf("every preflight is refused here with status %d: it carries no credentials; answer OPTIONS first", t.answer.Status),
			site:     &t.answer.End,
		}}
	},
}

// demandsCredentials reports whether the answer's path depends on the
// credentials of the request.
func demandsCredentials(a *policy.Answer) bool {
	found := false
	a.When.Walk(func(p origin.Predicate) {
		found = found || !p.A.Replace(withoutCredentials).Equal(p.A)
	})
	return found
}

// decide is p with those flags decided that test nothing but what leaf fixes.
func decide(p origin.Predicate, leaf func(origin.Text) origin.Text) origin.Predicate {
	switch p.Op {
	case origin.Flag:
		if len(p.Subs) == 1 {
			if q := p.Subs[0].Replace(leaf); q.Op == origin.Always || q.Op == origin.Never {
				return q
			}
		}
	case origin.Not:
		if len(p.Subs) == 1 {
			return decide(p.Subs[0], leaf).Negate()
		}
	case origin.And, origin.Or:
		subs := make([]origin.Predicate, len(p.Subs))
		for i, s := range p.Subs {
			subs[i] = decide(s, leaf)
		}
		if p.Op == origin.And {
			return origin.AllOf(subs...)
		}
		return origin.AnyOf(subs...)
	}
	return p
}

// withoutCredentials is a leaf as it is in a request without credentials.
func withoutCredentials(t origin.Text) origin.Text {
	if t.Kind == origin.Chosen && (t.Str == "Authorization" || t.Str == "Cookie") {
		return origin.Lit("")
	}
	return t
}
