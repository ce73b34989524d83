package rule

import (
	"fmt"
	"maps"
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
		Text: `Some names in the lists of CORS do not do what they are there for. Methods are
compared with their case, so "patch" does not allow PATCH. The response's own headers
(Access-Control-Allow-Origin) are never sent by a request. Set-Cookie is hidden from
scripts, exposed or not.

Write methods in upper case and drop the other names.`,
		Fine:       "Never harmful: the name is without effect. What a library lists by default is not reported, and names that scripts cannot use are left to forbidden-name.",
		Mend:       namedLists,
		References: []string{fetchAsk, "https://fetch.spec.whatwg.org/#forbidden-request-header", "https://fetch.spec.whatwg.org/#concept-method-normalize"},
	},
	inspect: func(t *trial) []verdict {
		return t.idle("names without effect", map[string]idle{
			fetch.AllowMethods: miscased, fetch.AllowHeaders: responseName, fetch.ExposeHeaders: hidden,
		})
	},
}

// An idle test says why a member of a list has no effect, or "".
type idle func(name string, all []string) string

// idle are the verdicts on the lists of names that the program writes itself.
func (t *trial) idle(what string, lists map[string]idle) []verdict {
	if t.policy.Kind != policy.Response {
		return nil
	}
	var out []verdict
	for _, header := range slices.Sorted(maps.Keys(lists)) {
		value, site, ok := t.sent(header)
		members, list := fetch.List(value)
		if !ok || !list {
			continue
		}
		var reasons []string
		own := t.own(header)
		for _, m := range members {
			if why := lists[header](m, members); why != "" && !slices.Contains(own, m) {
				reasons = append(reasons, m+" ("+why+")")
			}
		}
		if len(reasons) > 0 {
			out = append(out, verdict{
				severity: finding.Low,
				message:  fmt.Sprintf("%s lists %s: %s", header, what, strings.Join(reasons, ", ")),
				witness:  t.show().witness(),
				site:     site,
				remedies: rewrite(site, value, effective(members, lists[header])),
			})
		}
	}
	return out
}

// miscased: methods are compared with their case. The safelisted ones need no
// permission however they are written.
func miscased(name string, all []string) string {
	upper := strings.ToUpper(name)
	if name == upper || fetch.IsSafelistedMethod(upper) || fetch.IsForbiddenMethod(name) || slices.Contains(all, upper) {
		return ""
	}
	if fetch.NormalizeMethod(name) == upper || upper == "PATCH" {
		return "write " + upper
	}
	return ""
}

func responseName(name string, _ []string) string {
	if slices.ContainsFunc(fetch.ResponseHeaders[:], func(h string) bool { return strings.EqualFold(h, name) }) {
		return "a header of responses"
	}
	return ""
}

func hidden(name string, _ []string) string {
	if fetch.IsForbiddenResponseHeader(name) {
		return "hidden from scripts"
	}
	return ""
}
