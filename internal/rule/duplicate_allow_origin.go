package rule

import (
	"fmt"
	"strings"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var duplicateAllowOrigin = &Rule{
	Name:     "duplicate-allow-origin",
	Severity: finding.Medium,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "One response has two Access-Control-Allow-Origin values",
		Text: `A browser joins the lines of a header with a comma. Two values of
Access-Control-Allow-Origin, even equal ones, then match no origin, and the response
is refused. This comes of Header().Add, of a middleware and a handler that both set
CORS headers, and of a proxy that adds its own to those of the server behind it.

Set the header once, with Set; to allow several origins, answer each with its own.`,
		Fine: "Never: browsers refuse the answer.",
		Mend: []Advice{
			byHand("Use `Set`. In `httputil.ReverseProxy.ModifyResponse` delete what the server behind sent before you set your own."),
			{"github.com/rs/cors", "Let the middleware set the header, and remove it from the handlers. The same goes for every other CORS library."},
		},
		References: []string{fetchCheck},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response && t.policy.Kind != policy.Stacked {
			return nil
		}
		double := func(r policy.Read) bool {
			h := r.Response.Headers[fetch.AllowOrigin]
			return r.Plain == origin.False && !h.Unknown && len(h.Values) > 1
		}
		a, ok := t.visit(t.methods, double)
		if !ok || t.answer.When.Holds(a.experiment()) != origin.True {
			return nil
		}
		values := a.Response.Headers[fetch.AllowOrigin].Values
		v := &verdict{severity: finding.Medium, witness: a.witness()}
		mend := "leave it to the middleware, which has set one before"
		if t.policy.Kind == policy.Response {
			mend, v.remedies = "use Set", t.setOnce(fetch.AllowOrigin)
		}
		v.message = fmt.Sprintf("the response has %d Access-Control-Allow-Origin values (%s), and browsers refuse more than one: %s", len(values), strings.Join(values, " and "), mend)
		return v
	},
}

// experiment is the request of a.
func (a attack) experiment() origin.Experiment {
	e := a.Experiment()
	e.Method = a.method
	return e
}
