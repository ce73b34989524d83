package rule

import (
	"fmt"
	"slices"
	"strings"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var ineffectiveName = &Rule{
	Name:     "ineffective-name",
	Severity: finding.Low,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "A list of allowed names holds one that has no effect",
		Text: `Some names in the lists of CORS do nothing. Methods are compared with their case,
so "patch" does not allow PATCH, and scripts cannot send CONNECT, TRACE or TRACK.
Headers such as Origin, Host, Content-Length and Accept-Encoding are the browser's
own: scripts cannot set them, and no preflight asks for them. The response's own
headers (Access-Control-Allow-Origin) are never sent by a request. Set-Cookie is
hidden from scripts, exposed or not.

Write methods in upper case and drop the other names.`,
		Fine:       "Never harmful: the name is without effect. What a library lists by default is not reported.",
		Mend:       namedLists,
		References: []string{fetchAsk, "https://fetch.spec.whatwg.org/#forbidden-request-header", "https://fetch.spec.whatwg.org/#concept-method-normalize"},
	},
	inspect: func(t *trial) []verdict {
		if t.policy.Kind != policy.Response {
			return nil
		}
		var out []verdict
		for _, c := range [...]struct {
			header string
			idle   func(name string, all []string) string
		}{{fetch.AllowMethods, idleMethod}, {fetch.AllowHeaders, idleRequestHeader}, {fetch.ExposeHeaders, idleResponseHeader}} {
			value, site, ok := t.sent(c.header)
			members, list := fetch.List(value)
			if !ok || !list {
				continue
			}
			var reasons []string
			own := t.own(c.header)
			for _, m := range members {
				if why := c.idle(m, members); why != "" && !slices.Contains(own, m) {
					reasons = append(reasons, why)
				}
			}
			if len(reasons) > 0 {
				out = append(out, verdict{
					severity: finding.Low,
					message:  fmt.Sprintf("%s lists names without effect: %s", c.header, strings.Join(reasons, ", ")),
					witness:  t.show().witness(),
					site:     site,
					remedies: rewrite(site, value, effective(members, c.idle)),
				})
			}
		}
		return out
	},
}

// idleMethod is why a member of Access-Control-Allow-Methods has no effect, or
// "". The safelisted methods need no permission however they are written.
func idleMethod(name string, all []string) string {
	upper := strings.ToUpper(name)
	switch {
	case fetch.IsForbiddenMethod(name):
		return name + " (scripts cannot send it)"
	case name == upper || fetch.IsSafelistedMethod(upper) || slices.Contains(all, upper):
		return ""
	case fetch.NormalizeMethod(name) == upper || upper == "PATCH":
		return name + " (write " + upper + ")"
	}
	return ""
}

func idleRequestHeader(name string, _ []string) string {
	switch {
	case fetch.IsForbiddenRequestHeader(name):
		return name + " (scripts cannot set it)"
	case isResponseHeader(name):
		return name + " (a header of responses)"
	}
	return ""
}

func idleResponseHeader(name string, _ []string) string {
	if fetch.IsForbiddenResponseHeader(name) {
		return name + " (hidden from scripts)"
	}
	return ""
}

func isResponseHeader(name string) bool {
	return slices.ContainsFunc(fetch.ResponseHeaders[:], func(h string) bool { return strings.EqualFold(h, name) })
}
