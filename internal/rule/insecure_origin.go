package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var insecureOrigin = &Rule{
	Name:     "insecure-origin",
	Severity: finding.Medium,
	Cause:    Trust,
	Doc: Doc{
		Title: "A page without TLS is trusted with the user's credentials",
		Text: `An origin with the scheme http may read responses with credentials. Whoever
controls the network that the user is on, such as a public Wi-Fi, can put a script
into any page of that origin and so read the data, even if the API itself is
served with TLS. Checks of the host alone admit both schemes.

Allow https origins only. Loopback origins (http://localhost:3000) are not
reported: their traffic does not leave the machine.`,
		Fine: "Where the page's network is as trusted as the server, as within a cluster. Say so in the suppression.",
		Mend: append([]Advice{
			byHand("Test the scheme too: `strings.HasPrefix(origin, \"https://\")`, or list whole origins."),
		}, exactList[1:]...),
		References: []string{rfc6454, cwe346},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response || !t.refusesStrangers() {
			return nil
		}
		a, ok := t.first(origin.PlainHTTP, credentialed)
		if !ok {
			return nil
		}
		return &verdict{
			severity: finding.Medium,
			message:  fmt.Sprintf("a page without TLS is trusted with the user's credentials: Origin %s is allowed, %s", a.Origin, a.Why),
			witness:  a.witness(),
		}
	},
}
