package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var failOpenOriginCheck = &Rule{
	Name:     "fail-open-origin-check",
	Severity: finding.Medium,
	Cause:    Trust,
	Doc: Doc{
		Title: "A value of the configuration makes the origin check accept every site with credentials",
		Text: `The check compares the Origin with a configured list, but treats "*", an empty
list or a switch as "everybody", and then echoes the Origin with
Access-Control-Allow-Credentials: true. Browsers refuse * with credentials for a
reason; turning * into an echo works around that protection. This is the shape
behind most real incidents: the default or a hurried operator sets the value, and
every site can read users' data.

Treat "*" as what it says: answer Access-Control-Allow-Origin: * without
credentials. Refuse to start with "*" and credentials together, and let an empty
list allow nobody.`,
		Fine: "Where the configuration is certain never to hold that value in production, because the program refuses to start with it. Let the program do so, and the finding is gone.",
		Mend: []Advice{
			byHand("Answer a configured `*` with `*` and without credentials, an empty list with nothing, and refuse to start with `*` and credentials together."),
			{"github.com/rs/cors", "Hand the configured list over as it is: `*` is then sent as `*`. An empty list allows everybody: check its length first."},
			{"github.com/gin-contrib/cors", "Hand the configured list over as `AllowOrigins`; do not answer for `*` with an `AllowOriginFunc`."},
			{"github.com/labstack/echo", "Hand the configured list over as `AllowOrigins`; do not answer for `*` with an `AllowOriginFunc`."},
			{"github.com/gofiber/fiber", "Hand the configured list over as `AllowOrigins`: the library refuses `*` with credentials when the program starts."},
		},
		References: []string{fetchProtocol, cwe942},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response {
			return nil
		}
		if name := t.optional(); name != "" {
			if a := t.foreign(); credentialed(a.Read) {
				return &verdict{
					severity: finding.Medium,
					message:  fmt.Sprintf("depending on %s, the origin check is skipped and any site gets the user's credentials: Origin %s is allowed", name, a.Origin),
					witness:  a.witness(),
				}
			}
		}
		a, ok := t.first(origin.FailOpen, credentialed)
		if !ok {
			return nil
		}
		return &verdict{
			severity: finding.Medium,
			message:  fmt.Sprintf("the origin check accepts every site, with credentials, %s: Origin %s is allowed", a.when(), a.Origin),
			witness:  a.witness(),
		}
	},
}
