package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var reflectedOriginCredentials = &Rule{
	Name:     "reflected-origin-credentials",
	Severity: finding.High,
	Cause:    Trust,
	Doc: Doc{
		Title: "Any web site can read responses with the user's credentials",
		Text: `The server answers whatever Origin it is asked from with that same origin in
Access-Control-Allow-Origin, and with Access-Control-Allow-Credentials: true. A
page of any site that the user visits can then send requests with the user's
cookies and read the answers: account data, CSRF tokens, whatever the API serves.

Conditions that say nothing about the Origin, such as whether it is empty, are no
check. Neither is a value that the page chooses in another way: the Referer, a
query value.

Compare the Origin with the list of origins that you trust, exactly, and send
the headers only if it is among them. If the API needs no cookies, send * and no
credentials.`,
		Fine:       "Never for an API that users are logged in to. A program that only a developer runs, on a loopback address, has no users to lose; a build tag says so better than a suppression.",
		Mend:       exactList,
		References: []string{fetchCheck, cwe942, cwe346},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response {
			return nil
		}
		a := t.foreign()
		if !credentialed(a.Read) || t.optional() != "" {
			return nil
		}
		v := &verdict{severity: finding.High, witness: a.witness()}
		switch {
		case t.chosen != "":
			v.message = fmt.Sprintf("any site can read this response with the user's credentials: the allowed origin is taken from %s, which the page chooses", t.chosen)
		case a.method == "OPTIONS":
			v.message = fmt.Sprintf("any site may send requests with the user's credentials: the preflight of %s is allowed", a.Origin)
		default:
			v.message = fmt.Sprintf("any site can read this response with the user's credentials: Origin %s is allowed with credentials", a.Origin)
		}
		return v
	},
}
