package rule

import (
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var publicWildcard = &Rule{
	Name:     "public-wildcard",
	Severity: finding.Low,
	Tier:     Audit,
	Cause:    Trust,
	Doc: Doc{
		Title: "Every site may read the responses",
		Text: `Access-Control-Allow-Origin: * opens responses to requests without cookies to every
site. That is right for public data. It is wrong where the network is the protection:
an API on a private network or on localhost is then open to every site that its users
visit.

Look through the list, and keep * where everybody may have the data.`,
		Fine:       "Where everybody may have the data: fonts, public APIs, package indexes.",
		Mend:       exactList,
		References: []string{fetchProtocol, cwe942},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response {
			return nil
		}
		a := t.foreign()
		if !readable(a.Read) || a.allows() != "*" {
			return nil
		}
		return &verdict{severity: finding.Low, message: "every site may read this response: Access-Control-Allow-Origin is *", witness: a.witness()}
	},
}
