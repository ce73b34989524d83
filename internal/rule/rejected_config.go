package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var rejectedConfig = &Rule{
	Name:     "rejected-config",
	Severity: finding.Medium,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "The CORS library refuses the configuration, or ignores part of it",
		Text: `Some libraries check their configuration when the program starts and panic, or
return an error, for what contradicts itself or could never work: "*" together with
credentials, no origin at all, an entry without a scheme. Others take no notice of
an option that another one overrides. Which does what depends on the library and
its version; the message names both.

Write what the message asks for. Where a library returns an error, look at it: a
middleware that is nil panics later, or answers without CORS headers.`,
		Fine:       "Where the program is meant to fail at start-up with such a configuration.",
		Mend:       exactList[1:],
		References: []string{fetchProtocol},
	},
	check: func(t *trial) *verdict {
		p := t.policy.Problem
		if t.policy.Kind != policy.Configuration || p == nil {
			return nil
		}
		what := map[policy.Effect]string{
			policy.Panics: "panics when the program starts", policy.Errs: "returns an error for this configuration",
			policy.Ignored: "ignores a part of this configuration",
		}[p.Effect]
		if what == "" {
			return nil
		}
		v := &verdict{severity: finding.Medium, message: fmt.Sprintf("the library %s: %s", what, p.Reason)}
		if p.Value != "" {
			v.message = fmt.Sprintf("the library %s: %q: %s", what, p.Value, p.Reason)
		}
		return v
	},
}
