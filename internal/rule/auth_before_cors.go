package rule

import (
	"fmt"
	"slices"
	"strings"

	"github.com/corslint/corslint/internal/fetch"
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
the request that would have carried them. So does a middleware that demands them and
is asked before the CORS middleware.

Answer OPTIONS before the credentials are looked at: register the CORS middleware
before the one that demands them.`,
		Fine:       "Where the API is not for browsers of other origins.",
		Mend:       wholeRouter,
		References: []string{fetchAsk, fetchProtocol},
	},
	inspect: func(t *trial) []verdict {
		if t.policy.Kind == policy.Guard {
			return t.guarded()
		}
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

// guarded is the verdict on a middleware that is asked before one that welcomes a
// friend, if it certainly refuses the friend's preflight: all its answers that may
// get it do.
func (t *trial) guarded() []verdict {
	behind := trials(t.policy.Behind)
	if len(behind) == 0 || !t.refusesCredentials() {
		return nil
	}
	friend, ok := behind[0].siblings.welcome()
	if !ok || !behind[0].siblings.preflights() {
		return nil
	}
	e := friend.Experiment()
	e.Method = "OPTIONS"
	taken := func(a *policy.Answer) origin.Truth { return decide(asPreflight(a).When, somewhere).Holds(e) }
	if taken(t.answer) != origin.True {
		return nil
	}
	for _, other := range t.siblings.trials {
		if !other.refusesCredentials() && taken(other.answer) != origin.False {
			return nil
		}
	}
	instead := "refused"
	if t.answer.Status != 0 {
		instead = fmt.Sprintf("answered with status %d", t.answer.Status)
	}
	return []verdict{{
		severity: finding.Medium,
		message:  fmt.Sprintf("every preflight is %s here, before the CORS middleware is asked: it carries no credentials; register the CORS middleware first", instead),
		witness:  attack{friend, t.answer.Attack(e), e.Method}.witness(),
	}}
}

// somewhere is a leaf as it is in a request for a path that the program does not
// name: what needs no credentials is listed, as /login is.
func somewhere(t origin.Text) origin.Text {
	path := func(reads string) bool { return strings.HasSuffix(t.Str, reads) } // as URL.Path and gin.Context.FullPath do
	if t.Kind == origin.Chosen && (path("Path") || path("RequestURI") || path("OriginalURL")) {
		return origin.Lit("/corslint")
	}
	return t
}

// refusesCredentials reports whether the answer refuses a request because of its
// credentials, or their absence, and sends none of the headers.
func (t *trial) refusesCredentials() bool {
	a := t.answer
	refuses := a.Handled && (a.Status == 401 || a.Status == 403) || a.Failed
	return refuses && lacks(a, fetch.AllowOrigin) && demandsCredentials(a)
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

// credentials are the request headers that programs take credentials from. None is in
// a preflight (Fetch, "CORS-preflight fetch" steps 1 to 5): those that are not the
// browser's own it only names, in Access-Control-Request-Headers.
var credentials = []string{"Authorization", "Cookie", "X-Api-Key", "Api-Key", "Apikey", "X-Auth-Token", "X-Access-Token", "X-Token", "Token", "X-Authorization"}

// withoutCredentials is a leaf as it is in a request without credentials.
func withoutCredentials(t origin.Text) origin.Text {
	if t.Kind == origin.Chosen && slices.Contains(credentials, t.Str) {
		return origin.Lit("")
	}
	return t
}
