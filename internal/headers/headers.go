// Package headers is the front end for CORS that Go code decides by hand:
// response-header writes, functions given to WebSocket upgraders, uses of
// net/http.CrossOriginProtection. It turns what package flow found on the paths
// of a package's functions into policies.
package headers

import (
	"cmp"
	"net/http"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/headers/libraries"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// Knowledge is the header API of the libraries known.
func Knowledge() *flow.Knowledge { return flow.NewKnowledge(libraries.All(), Hooks) }

// Policies finds the policies of the pass's package, whose SSA form is pkg, in
// what m found out about it.
func Policies(pass *analysis.Pass, pkg *ssa.Package, m *flow.Machine, res *flow.Results) []*policy.Policy {
	var policies []*policy.Policy
	for _, f := range res.Functions {
		if p := response(f); p != nil {
			policies = append(policies, p)
		}
	}
	for _, h := range res.Hooks {
		policies = append(policies, upgrade(h))
	}
	policies = distinct(policies)
	for _, r := range res.Reads {
		policies = append(policies, &policy.Policy{Kind: policy.URLCheck, Site: r.Site, URLCheck: &policy.EmptyURLCheck{Field: r.Field}})
	}
	for _, k := range res.Keys {
		policies = append(policies, &policy.Policy{Kind: policy.KeyRead, Site: k.Site, Key: k.Key})
	}
	policies = append(policies, protections(m)...)
	slices.SortStableFunc(policies, func(a, b *policy.Policy) int {
		return cmp.Or(cmp.Compare(a.Site.File, b.Site.File), cmp.Compare(a.Site.Start, b.Site.Start), cmp.Compare(a.Kind, b.Kind))
	})
	return policies
}

// Answers is what a function of the package answers, whether or not it decides
// anything about CORS. It is for after the machine's Run.
func Answers(m *flow.Machine, fn *ssa.Function) []policy.Answer {
	var out []policy.Answer
	for _, path := range m.Paths(fn) {
		out = append(out, answer(path))
	}
	return out
}

// response is the policy of a function, nil if it decides nothing about CORS.
func response(f flow.Function) *policy.Policy {
	p := &policy.Policy{Kind: policy.Response, Site: f.Site}
	decides := false
	for _, path := range f.Paths {
		a := answer(path)
		for _, w := range slices.Concat(a.Writes, a.Late) {
			decides = decides || w.Name != "" && http.CanonicalHeaderKey(w.Name) != "Vary"
		}
		p.Answers = append(p.Answers, a)
	}
	if !decides {
		return nil
	}
	return p
}

// answer is what a path answers: the writes until the response is started are
// sent, later ones are not.
func answer(path flow.Path) policy.Answer {
	a := policy.Answer{When: path.When, Evidence: path.Evidence}
	if path.Incomplete {
		a.When = origin.AllOf(a.When, origin.Predicate{})
	}
	sent := sending(path.Events)
	for i, e := range path.Events {
		if e.Kind == flow.Write && i > sent {
			a.Late = append(a.Late, e.Write)
		}
		if i > sent {
			continue
		}
		switch e.Kind {
		case flow.Write:
			a.Writes = append(a.Writes, e.Write)
		case flow.Status:
			a.Status = e.Status
		case flow.Failed:
			a.Failed = true
		case flow.Concluded:
			a.Status, a.Handled, a.End = e.Status, !a.Passed, e.Site
		case flow.Started:
			a.Handled, a.Passed, a.End = true, false, e.Site
			if e.Status != 0 {
				a.Status = e.Status
			}
		case flow.Passed, flow.Continued:
			a.Handled, a.Passed, a.End = false, true, e.Site
		case flow.Given:
			if i == sent {
				a.Passed, a.End = true, e.Site
			}
		}
	}
	return a
}

// sending is the index of the event at which the response is sent, or the
// number of events if nothing here sends it. A function value that is given the
// request is the next handler only if nothing else answers after it.
func sending(events []flow.Event) int {
	given := len(events)
	for i, e := range events {
		switch e.Kind {
		case flow.Started, flow.Passed:
			return i
		case flow.Given:
			given = i
		}
	}
	return given
}

// VaryElsewhere marks the policies of a package in which a function that does
// not allow origins itself sets Vary: it may be a middleware around them, or
// leave the rest to a library. Where it is seen to call a handler, it is around
// that one. A closure is looked at once for each way its makers can have made
// it; only together these show what it does.
func VaryElsewhere(policies []*policy.Policy, fns []flow.Function) {
	varies, allows, inside := map[int]bool{}, map[int]bool{}, map[int]bool{}
	for _, f := range fns {
		for _, path := range f.Paths {
			varied := false
			for _, e := range path.Events {
				switch {
				case e.Kind == flow.Entered && varied:
					inside[e.Site.Start] = true
				case e.Kind != flow.Write || e.Write.Op == policy.Obscure:
				case http.CanonicalHeaderKey(e.Write.Name) == "Vary":
					varied = varied || namesOrigin(e.Write.Value)
				case http.CanonicalHeaderKey(e.Write.Name) == "Access-Control-Allow-Origin":
					allows[f.Site.Start] = true
				}
			}
			varies[f.Site.Start] = varies[f.Site.Start] || varied
		}
	}
	found := false
	for at, v := range varies {
		found = found || v && !allows[at]
	}
	for _, p := range policies {
		p.VaryElsewhere = found || inside[p.Site.Start]
	}
}

func namesOrigin(t origin.Text) bool {
	return t.Kind != origin.Literal || strings.Contains(strings.ToLower(t.Str), "origin") || strings.Contains(t.Str, "*")
}

// upgrade is the policy of a function given to a WebSocket upgrader.
func upgrade(h flow.HookResult) *policy.Policy {
	p := &policy.Policy{Kind: policy.Upgrade, Site: h.Site}
	if !h.Known {
		p.Answers = []policy.Answer{{Accept: origin.Unknown}}
		return p
	}
	for _, path := range h.Paths {
		a := answer(path)
		switch path.Verdict.Op {
		case origin.Always:
			a.Accept = origin.True
			p.Answers = append(p.Answers, a)
		case origin.Never:
			a.Accept = origin.False
			p.Answers = append(p.Answers, a)
		default:
			yes, no := a, a
			yes.When, yes.Accept = origin.AllOf(a.When, path.Verdict), origin.True
			no.When, no.Accept = origin.AllOf(a.When, path.Verdict.Negate()), origin.False
			p.Answers = append(p.Answers, yes, no)
		}
	}
	return p
}
