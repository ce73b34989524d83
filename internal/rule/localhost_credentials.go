package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var localhostCredentials = &Rule{
	Name:     "localhost-credentials",
	Severity: finding.Low,
	Tier:     Audit,
	Cause:    Trust,
	Doc: Doc{
		Title: "Pages on localhost are trusted with the user's credentials",
		Text: `Whatever runs on the user's own machine, a development server or any program that
opens a port, may read responses with the user's cookies. In production nobody needs
that.

Allow localhost in development only: behind a build tag or a setting that production
does not have.`,
		Fine: "In programs that only developers run, and where the user's own machine is what the API is for.",
		Mend: []Advice{
			byHand("Put the entry into a file with a build tag, or read it from a setting that production leaves empty."),
		},
		References: []string{rfc6454, cwe346},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response || !t.refusesStrangers() {
			return nil
		}
		local := append(origin.Friends(t.admission()), loopbacks()...)
		for _, o := range local {
			if !o.IsLoopback() {
				continue
			}
			if a := t.attack(origin.Witness{Origin: o}); credentialed(a.Read) {
				return &verdict{
					severity: finding.Low,
					message:  fmt.Sprintf("programs on the user's own machine are trusted with the user's credentials: Origin %s is allowed", o),
					witness:  a.witness(),
				}
			}
		}
		return nil
	},
}

// loopbacks are origins of development servers.
func loopbacks() []origin.Origin {
	var out []origin.Origin
	for _, s := range []string{"http://localhost:3000", "http://127.0.0.1:3000"} {
		if o, err := origin.Parse(s); err == nil {
			out = append(out, o)
		}
	}
	return out
}
