package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var configOrigins = &Rule{
	Name:     "config-origins",
	Severity: finding.Low,
	Tier:     Audit,
	Cause:    Trust,
	Doc: Doc{
		Title: "Configuration decides which origins are trusted",
		Text: `The origins that may read the responses come from a flag, a file or the environment.
The code is as good as what operators write there. This is a list for review: find
out what is configured in production, and whether the program refuses "*", "null"
and plain http at start-up.`,
		Fine: "Always; this is a list for review, not of defects.",
		Mend: []Advice{
			byHand("Check the list when the program starts: every entry parses as an origin with the scheme https, and none is `*` or `null`."),
		},
		References: []string{cwe942},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response {
			return nil
		}
		name := t.configured()
		if name == "" {
			return nil
		}
		return &verdict{severity: finding.Low, message: fmt.Sprintf("which origins are trusted is decided by %s: review what is configured", name)}
	},
}

// configured names the first configured string that the Origin is compared with
// or that is sent as the allowed origin, "" if there is none.
func (t *trial) configured() string {
	name := ""
	var look func(x origin.Text)
	look = func(x origin.Text) {
		if x.Kind == origin.Setting && name == "" {
			name = x.Str
		}
		for _, part := range x.Parts {
			look(part)
		}
	}
	look(t.write.Value)
	t.answer.When.Walk(func(p origin.Predicate) {
		if p.A.Find(origin.Header) || p.B.Find(origin.Header) {
			look(p.A)
			look(p.B)
		}
	})
	return name
}
