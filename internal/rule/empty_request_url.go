package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var emptyRequestURL = &Rule{
	Name:     "empty-request-url",
	Severity: finding.Medium,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "A check relies on a part of the request's URL that is always empty",
		Text: `In a server, http.Request.URL holds what the request line says, which is the path
and the query: URL.Scheme and URL.Host are empty. A comparison of the Origin with
them never holds, or always does.

The host that was asked is r.Host; whether TLS was used is r.TLS != nil, or what a
trusted proxy says in X-Forwarded-Proto.`,
		Fine: "In the handler of a forward proxy, where the request line holds a whole URL.",
		Mend: []Advice{
			byHand("Compare with `r.Host`: `u, err := url.Parse(origin)`, then `u.Host == r.Host`. Better still, wrap the handler in `http.NewCrossOriginProtection().Handler`."),
		},
		References: []string{"https://pkg.go.dev/net/http#Request"},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.URLCheck || t.policy.URLCheck == nil {
			return nil
		}
		instead := "r.Host"
		if t.policy.URLCheck.Field == "Scheme" {
			instead = "r.TLS"
		}
		return &verdict{
			severity: finding.Medium,
			message:  fmt.Sprintf("r.URL.%s is always empty in a server: use %s", t.policy.URLCheck.Field, instead),
		}
	},
}
