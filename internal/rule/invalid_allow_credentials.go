package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var invalidAllowCredentials = &Rule{
	Name:     "invalid-allow-credentials",
	Severity: finding.Low,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "Access-Control-Allow-Credentials is not exactly true",
		Text: `The only value of Access-Control-Allow-Credentials is true, in lower case and once.
Everything else, True, 1 or yes among it, means the same as no header at all: a
request with credentials is refused. So does false, which misleads the reader.

Write true, or leave the header out.`,
		Fine: "Never; `false` does no harm, but says nothing.",
		Mend: []Advice{
			byHand("`w.Header().Set(\"Access-Control-Allow-Credentials\", \"true\")`, or no such line. `corslint -fix` drops the line that sends `false`."),
		},
		References: []string{fetchHeaders, fetchCheck},
	},
	inspect: func(t *trial) []verdict {
		if t.policy.Kind != policy.Response {
			return nil
		}
		value, site, ok := t.sent(fetch.AllowCredentials)
		if !ok || value == "true" || value == "" {
			return nil
		}
		if value == "false" && t.policy.Library != "" {
			return nil // some libraries say so by themselves
		}
		v := verdict{severity: finding.Low, site: site, witness: t.show().witness()}
		if value == "false" {
			v.message = "Access-Control-Allow-Credentials: false means what no header means: leave it out"
			v.remedies = drop(t.policy, site, fetch.AllowCredentials)
		} else {
			v.message = fmt.Sprintf("Access-Control-Allow-Credentials: %s allows no credentials: the only value is true", value)
		}
		return []verdict{v}
	},
}
