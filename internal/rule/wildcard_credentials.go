package rule

import (
	"slices"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var wildcardCredentials = &Rule{
	Name:     "wildcard-credentials",
	Severity: finding.Medium,
	Cause:    Trust,
	Doc: Doc{
		Title: "The wildcard is sent together with credentials",
		Text: `Access-Control-Allow-Origin: * and Access-Control-Allow-Credentials: true in one
answer contradict each other. Browsers refuse such an answer to a request with
credentials, so the front end that needs cookies does not work.

Do not "fix" this by echoing the Origin: that opens the API to every site. Either
the API is public, then drop Access-Control-Allow-Credentials; or it needs cookies,
then answer with the one origin of your list that asks.`,
		Fine: "Never: either the wildcard or the credentials are without effect.",
		Mend: append([]Advice{
			byHand("Public data: drop `Access-Control-Allow-Credentials`. Otherwise answer with the one origin of your list that asks."),
		}, exactList[1:]...),
		References: []string{fetchCheck, fetchWildcard, cwe942},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response && t.policy.Kind != policy.Stacked {
			return nil
		}
		a := t.foreign()
		if a.Plain == origin.False {
			a = t.show()
		}
		// A path that no page's request takes, such as that of requests without
		// an Origin, is refused to nobody.
		if a.Plain == origin.False || !starWithCredentials(a.Read) {
			return nil
		}
		mend := "list the origins that need credentials, do not echo the Origin"
		if t.policy.Kind == policy.Stacked {
			mend = "the middleware before has allowed them, keep one of the two"
		}
		return &verdict{
			severity: finding.Medium,
			message:  "Access-Control-Allow-Origin: * is sent with Access-Control-Allow-Credentials: true: browsers refuse that; " + mend,
			witness:  a.witness(),
		}
	},
}

// starWithCredentials reports whether a response says * together with
// credentials, which contradict each other (CORS check steps 3 and 4).
func starWithCredentials(r policy.Read) bool {
	says := func(name, value string) bool {
		h := r.Response.Headers[name]
		return !h.Unknown && slices.Equal(h.Values, []string{value})
	}
	return says(fetch.AllowOrigin, "*") && says(fetch.AllowCredentials, "true")
}
