package rule

import (
	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var reflectedRequestHeaders = &Rule{
	Name:     "reflected-request-headers",
	Severity: finding.Low,
	Tier:     Audit,
	Cause:    Own,
	Doc: Doc{
		Title: "Every request header is allowed, with credentials",
		Text: `The answer allows whatever headers the preflight asks for, and credentials. That is
what Access-Control-Allow-Headers: * refuses to do with credentials. Pages of allowed
origins may then set headers that the program trusts because only its proxy sets
them, such as X-Forwarded-User.

List the headers that the front end sends.`,
		Fine:       "Where no header of a request is trusted beyond what the page may know, which is the usual case.",
		Mend:       namedLists,
		References: []string{fetchWildcard, fetchAsk},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response || !t.credentials() {
			return nil
		}
		w := t.answer.Decisive(fetch.AllowHeaders)
		if w == nil || w.Value.Kind != origin.Chosen || w.Value.Str != fetch.RequestNames {
			return nil
		}
		return &verdict{
			severity: finding.Low,
			message:  "whatever headers the preflight asks for are allowed, with credentials: list those that the front end sends",
			site:     &w.Site,
		}
	},
}
