package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var weakOriginCheck = &Rule{
	Name:     "weak-origin-check",
	Severity: finding.High,
	Cause:    Trust,
	Doc: Doc{
		Title: "The origin check lets look-alike domains through",
		Text: `The check refuses an arbitrary site, but not one whose name is chosen to pass it.
strings.HasSuffix(origin, "example.com") holds for https://evilexample.com, a
prefix or strings.Contains for https://example.com.evil.example, a regular
expression without anchors or with an unescaped dot for names that match by
accident, and a pattern over a public suffix (".github.io") for every customer.
Anybody can register such a name; corslint shows one that passes.

Compare the whole origin with a list. Where subdomains are meant, parse the
Origin and test that the scheme is https and that the host is example.com or ends
in ".example.com", with the dot.

A check against a configured string is judged for what an operator would
naturally write there; the message names the value.`,
		Fine: "Where nobody else can register a name that passes: an internal network with its own DNS and no way to reach others. Say so in the suppression.",
		Mend: append([]Advice{
			byHand("Compare with a list, or parse: `u, err := url.Parse(origin)`, then `u.Scheme == \"https\" && (u.Host == \"example.com\" || strings.HasSuffix(u.Host, \".example.com\"))`. " +
				"A regular expression needs `^`, `$` and `\\.`. `corslint -fix` mends suffixes and regular expressions that are constants."),
		}, exactList[1:]...),
		References: []string{rfc6454, cwe942, cwe346, "https://publicsuffix.org"},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Response && t.policy.Kind != policy.Upgrade {
			return nil
		}
		w, ok := origin.Weakness(t.admission(), t.trusted)
		if !ok || t.befriended(w.Origin) {
			return nil
		}
		v := &verdict{severity: finding.Medium}
		if t.policy.Kind == policy.Upgrade {
			if t.answer.Accept != origin.True {
				return nil
			}
			v.severity = finding.High
			v.message = fmt.Sprintf("the handshake's origin check lets %s through: %s", w.Origin, w.Why)
			v.witness = handshake(w)
		} else {
			a := t.attack(w)
			if !readable(a.Read) {
				return nil
			}
			v.message = fmt.Sprintf("the origin check lets %s through: %s", w.Origin, w.Why)
			if credentialed(a.Read) {
				v.severity = finding.High
				v.message = fmt.Sprintf("the origin check lets %s through, with credentials: %s", w.Origin, w.Why)
			}
			v.witness = a.witness()
		}
		if w.Setting != nil {
			v.severity = finding.Medium
		} else {
			v.remedies = anchor(t.admission(), t.trusted)
		}
		return v
	},
}
