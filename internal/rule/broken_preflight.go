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

var brokenPreflight = &Rule{
	Name:     "broken-preflight",
	Severity: finding.Medium,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "The preflight is answered in a way that browsers refuse",
		Text: `Before a PUT, or a request with JSON or an Authorization header, the browser sends
OPTIONS and wants the answer to carry the CORS headers and a status from 200 to 299.
A handler that answers OPTIONS before it sets the headers, that refuses the method
with 405, that redirects, or that names no method and no header makes the browser
refuse the request that it asked for. So does a router that looks for a route first:
no route has the method OPTIONS, the router answers 404 or 405 by itself, and a
middleware that was given to single routes or groups is not asked.

Set Access-Control-Allow-Origin first, then answer OPTIONS with
Access-Control-Allow-Methods, Access-Control-Allow-Headers and status 204. Register
the middleware where it sees every request: around the mux, or with the whole router.`,
		Fine:       "Where no browser ever sends a request that needs a preflight: GET and POST of forms only.",
		Mend:       wholeRouter,
		References: []string{fetchAsk, fetchProtocol},
	},
	inspect: func(t *trial) []verdict {
		switch t.policy.Kind {
		case policy.Routing:
			return unrouted(t.policy.Registration)
		case policy.Response:
			return t.refusedPreflight()
		}
		return nil
	},
}

// unrouted is the verdict on a router that does not ask the middleware.
func unrouted(r *policy.Registration) []verdict {
	if r == nil || r.Fate != policy.PreflightUnrouted {
		return nil
	}
	instead := fmt.Sprintf("answers OPTIONS with %d and no CORS headers", r.Status)
	if r.Status == 0 {
		instead = "hands OPTIONS to another route, which sends no CORS headers"
	}
	return []verdict{{severity: finding.Medium, message: fmt.Sprintf(
		"preflights for %s never reach the CORS middleware: %s %s; %s", r.Route, r.Router, instead, r.Remedy)}}
}

// refusedPreflight is the verdict on an answer to a friend's preflight, if all
// answers that may get it are refused.
func (t *trial) refusedPreflight() []verdict {
	if !t.answer.Handled || !t.siblings.preflights() {
		return nil
	}
	friend, ok := t.siblings.welcome()
	if !ok {
		return nil
	}
	r, ok := t.siblings.refusals()[t.index]
	if !ok || t.explained() {
		return nil
	}
	a := attack{Witness: friend, Read: policy.Read{Response: r.response}, method: "OPTIONS"}
	return []verdict{{
		severity: finding.Medium,
		message:  fmt.Sprintf("the preflight of %s is refused: %s (%s)", friend.Origin, r.verdict.Reason, r.verdict.Step),
		witness:  a.witness(),
		site:     &t.answer.End,
	}}
}

// A refusal is the answer to a preflight that the browser takes for a no.
type refusal struct {
	verdict  fetch.Verdict
	response fetch.Response
}

// refused are the refusals of the welcome friend's preflight by the indices of
// the answers; none if one of them perhaps allows it.
func (s *siblings) refused() map[int]refusal {
	friend, ok := s.welcome()
	if !ok {
		return nil
	}
	out := map[int]refusal{}
	for i, t := range s.trials {
		v, r, taken := preflight(&t.policy.Answers[i], friend)
		switch {
		case !taken:
		case v.Allowed != origin.False:
			return nil // perhaps the preflight comes this way
		default:
			out[i] = refusal{v, r}
		}
	}
	return out
}

// explained reports whether another rule says why the answer's preflight fails.
func (t *trial) explained() bool {
	for _, r := range []*Rule{misspelledHeader, lateHeader, duplicateAllowOrigin, invalidAllowOrigin, authBeforeCORS} {
		if len(r.verdicts(t)) > 0 {
			return true
		}
	}
	return false
}

// answersPreflights reports whether the author of p has preflights in mind: an
// answer tells OPTIONS apart, or sends what only a preflight asks for.
func answersPreflights(p *policy.Policy) bool {
	for i := range p.Answers {
		a := &p.Answers[i]
		if tellsPreflights(a) || a.Decisive(fetch.AllowMethods) != nil || a.Decisive(fetch.AllowHeaders) != nil {
			return true
		}
	}
	return false
}

// tellsPreflights reports whether the answer's path compares the method with
// OPTIONS.
func tellsPreflights(a *policy.Answer) bool {
	found := false
	a.When.Walk(func(p origin.Predicate) {
		for _, pair := range [][2]origin.Text{{p.A, p.B}, {p.B, p.A}} {
			found = found || pair[0].Find(origin.Method) && pair[1].Kind == origin.Literal && strings.EqualFold(pair[1].Str, "OPTIONS")
		}
	})
	return found
}

// welcomed is a friend that some answer allows.
func (s *siblings) welcomed() (origin.Witness, bool) {
	for _, t := range s.trials {
		if t.allows {
			if a, ok := t.visit(t.methods, readable); ok {
				return a.Witness, true
			}
		}
	}
	return origin.Witness{}, false
}

// preflight sends the preflight of a friend down the answer's path. taken is
// false if it certainly goes elsewhere. Where the answer hands the request on,
// or may have headers that are not seen, the verdict is unknown.
func preflight(a *policy.Answer, friend origin.Witness) (v fetch.Verdict, resp fetch.Response, taken bool) {
	e := friend.Experiment()
	e.Method = "OPTIONS"
	p := asPreflight(a)
	if p.When.Holds(e) == origin.False {
		return fetch.Verdict{}, fetch.Response{}, false
	}
	resp = p.Attack(e).Response
	if !a.Handled || slices.ContainsFunc(a.Writes, func(w policy.Write) bool { return w.Op == policy.Obscure }) {
		return fetch.Verdict{}, resp, true
	}
	return fetch.CheckPreflight(ask(friend.Origin.String(), resp, tellsPreflights(a)), resp), resp, true
}

// asPreflight is the answer to a preflight: it asks for a method and headers,
// and carries no credentials (Fetch standard, "CORS-preflight fetch" steps 3 to
// 5 and the note on credentials).
func asPreflight(a *policy.Answer) *policy.Answer {
	leaf := func(t origin.Text) origin.Text {
		switch {
		case t.Kind == origin.Chosen && t.Str == fetch.RequestMethod:
			return origin.Lit("PUT")
		case t.Kind == origin.Chosen && t.Str == fetch.RequestNames:
			return origin.Lit("content-type")
		}
		return withoutCredentials(t)
	}
	p := *a
	p.When = decide(a.When.Replace(leaf), leaf)
	p.Writes = slices.Clone(a.Writes)
	for i := range p.Writes {
		p.Writes[i].Value = p.Writes[i].Value.Replace(leaf)
	}
	return &p
}

// ask is a request that the answer seems to allow: the first method and header
// it lists that need permission. If it lists nothing at all and was made for
// preflights, it is a request with JSON, which cannot succeed.
func ask(from string, resp fetch.Response, dedicated bool) fetch.Request {
	req := fetch.Request{Origin: from, Method: "POST", Headers: map[string]string{}}
	lists := func(name string) (members []string, unknown bool) {
		h := resp.Headers[name]
		members, _ = fetch.List(strings.Join(h.Values, ","))
		return members, h.Unknown
	}
	methods, unknownMethods := lists(fetch.AllowMethods)
	names, unknownNames := lists(fetch.AllowHeaders)
	for _, m := range methods {
		if fetch.NormalizeMethod(m) == m && !fetch.IsSafelistedMethod(m) && m != "OPTIONS" && m != "*" {
			req.Method = m
			break
		}
	}
	for _, n := range names {
		if n != "*" && !fetch.IsForbiddenRequestHeader(n) {
			req.Headers[n] = "x"
			break
		}
	}
	if dedicated && !unknownMethods && !unknownNames && len(methods)+len(names) == 0 {
		req.Headers["Content-Type"] = "application/json"
	}
	return req
}
