package rule

import (
	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var All = []*Rule{
	{Name: "reflected-origin-credentials", Cause: Trust}, {Name: "weak-origin-check"}, {Name: "reflected-origin"}, {Name: "wildcard-credentials"}, {Name: "missing-vary-origin", Cause: Cache},
}

func Lookup(n string) (*Rule, bool) {
	for _, r := range All {
		if r.Name == n {
			return r, true
		}
	}
	return nil, false
}
func URL(n string) string { return "https://x/" + n }
func Run(ps []*policy.Policy, en func(*Rule) bool) []finding.Finding {
	var out []finding.Finding
	for _, p := range ps {
		if p.Kind != policy.Response {
			continue
		}
		for i := range p.Answers {
			a := &p.Answers[i]
			w := a.Decisive(fetch.AllowOrigin)
			if w == nil {
				continue
			}
			rep := func(r, m string) {
				out = append(out, finding.Finding{Rule: r, Message: m, Place: w.Site.Place, Package: w.Site.Package, Function: w.Site.Function, Expression: w.Site.Expression})
			}
			o, _ := origin.Parse("https://evil.example")
			e := origin.Experiment{Origin: o}
			star := "*"
			es := origin.Experiment{Origin: o, Setting: &star}
			rd, rs := a.Attack(e), a.Attack(es)
			v := rd.Response.Headers[fetch.AllowOrigin].Values
			switch {
			case rd.Credentialed == origin.True:
				rep("reflected-origin-credentials", "x")
			case rs.Credentialed == origin.True:
				rep("fail-open-origin-check", "x")
			case len(v) == 1 && v[0] == "*" && len(rd.Response.Headers[fetch.AllowCredentials].Values) == 1 && rd.Response.Headers[fetch.AllowCredentials].Values[0] == "true":
				rep("wildcard-credentials", "x")
			case rd.Plain == origin.True && !(len(v) == 1 && v[0] == "*"):
				rep("reflected-origin", "x")
			}
			if a.DependsOnOrigin() && fetch.VaryCovers(rd.Response) == origin.False && !p.VaryElsewhere {
				rep("missing-vary-origin", "x")
			}
		}
	}
	return out
}
