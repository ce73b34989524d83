package rule

import (
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var nullOrigin = &Rule{
	Name:     "null-origin",
	Severity: finding.High,
	Cause:    Trust,
	Doc: Doc{
		Title: "The origin null is trusted",
		Text: `Browsers send "Origin: null" for documents without an origin of their own: files,
data: URLs, some redirects, and sandboxed frames. Any site can show a sandboxed
frame, so to allow null is to allow everybody. With credentials the frame can read
the user's data.

Serve local files from http://localhost while developing, and never list null.`,
		Fine:       "Without credentials, for data that is public anyway. `*` says so plainly.",
		Mend:       exactList,
		References: []string{rfc6454, fetchProtocol, cwe346},
	},
	check: func(t *trial) *verdict {
		null := origin.Witness{Kind: origin.Null}
		switch t.policy.Kind {
		case policy.Response:
			a := t.attack(null)
			if !readable(a.Read) || a.allows() == "*" || !t.refusesStrangers() {
				return nil
			}
			v := &verdict{severity: finding.Low, message: "any site can read this response from a sandboxed frame: Origin null is allowed", witness: a.witness()}
			if credentialed(a.Read) {
				v.severity = finding.High
				v.message = "any site can read this response with the user's credentials, from a sandboxed frame: Origin null is allowed"
			}
			return v
		case policy.Upgrade:
			if t.answer.Accept == origin.True && t.answer.When.Holds(null.Experiment()) == origin.True && t.turnsStrangersAway() {
				return &verdict{severity: finding.High, message: "any site can open this WebSocket with the user's cookies, from a sandboxed frame: Origin null is accepted", witness: handshake(null)}
			}
		}
		return nil
	},
}
