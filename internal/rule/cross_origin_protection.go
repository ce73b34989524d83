package rule

import (
	"errors"
	"fmt"
	"strings"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var crossOriginProtection = &Rule{
	Name:     "cross-origin-protection",
	Severity: finding.Medium,
	Cause:    Own,
	Doc: Doc{
		Title: "net/http.CrossOriginProtection is switched off or misconfigured",
		Text: `net/http.CrossOriginProtection (Go 1.25) refuses unsafe cross-origin requests.
AddInsecureBypassPattern("/") exempts every path, so nothing is protected.
AddTrustedOrigin takes an origin exactly as browsers send it; with anything else
the origin is never recognised, or the call returns an error that must not be
discarded.

Bypass only the paths that need it, write origins without path, trailing slash,
default port or upper case, and check the error.`,
		Fine: "A bypass for a path that is made for other sites, such as a webhook, is fine; one for every path is not.",
		Mend: []Advice{
			byHand("`protection.AddInsecureBypassPattern(\"POST /webhook\")`, and `if err := protection.AddTrustedOrigin(\"https://app.example.com\"); err != nil { … }`."),
		},
		References: []string{"https://pkg.go.dev/net/http#CrossOriginProtection", cwe346},
	},
	check: func(t *trial) *verdict {
		c := t.policy.Protection
		if t.policy.Kind != policy.Protection || c == nil {
			return nil
		}
		report := func(format string, args ...any) *verdict {
			return &verdict{severity: finding.Medium, message: fmt.Sprintf(format, args...)}
		}
		value, known := c.Argument.Value(origin.Experiment{})
		switch {
		case c.Call == "AddInsecureBypassPattern":
			if known && coversEverything(value) {
				return report("the bypass pattern %q exempts every request from cross-origin protection", value)
			}
		case known:
			var reason *origin.Error
			if _, err := origin.Parse(value); errors.As(err, &reason) {
				if mend := reason.Mend(); mend != "" {
					return report("the trusted origin %q can match no request: %s; write %q", value, reason.Reason, mend)
				}
				return report("the trusted origin %q can match no request: %s", value, reason.Reason)
			}
		case c.ErrorDiscarded:
			return report("the error of AddTrustedOrigin is discarded: an origin that it refuses is silently not trusted")
		}
		return nil
	},
}

// coversEverything reports whether a net/http.ServeMux pattern without host
// and with at most an unsafe method matches every path.
func coversEverything(pattern string) bool {
	if method, rest, ok := strings.Cut(pattern, " "); ok && !strings.Contains(method, "/") {
		pattern = strings.TrimSpace(rest)
	}
	rest, ok := strings.CutPrefix(pattern, "/")
	return ok && (rest == "" || strings.HasPrefix(rest, "{") && strings.HasSuffix(rest, "...}") && !strings.Contains(rest, "/"))
}
