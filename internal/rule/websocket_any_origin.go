package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

var websocketAnyOrigin = &Rule{
	Name:     "websocket-any-origin",
	Severity: finding.High,
	Cause:    Trust,
	Doc: Doc{
		Title: "The WebSocket handshake accepts every origin",
		Text: `CORS does not cover WebSockets: a page of any site may open one, the browser sends
the user's cookies with the handshake, and only the server can refuse
(cross-site WebSocket hijacking). A check function that always says yes, or a
library whose default is to check nothing, lets every site speak for the user.

Compare the Origin with a list, or with the request's Host; the latter is what
gorilla/websocket does when CheckOrigin is nil. It is fine to accept everybody
where a handshake is authenticated by something that the browser does not send
by itself, such as a token in the first message: suppress the finding and say so.`,
		Fine: "Where the handshake is authenticated by something that the browser does not send by itself, such as a token in the first message, or where anybody may talk to the server. Say so in the suppression.",
		Mend: []Advice{
			byHand("`golang.org/x/net/websocket`: use `websocket.Server` with a `Handshake` that compares `config.Origin`; `websocket.Handler` checks nothing."),
			{"github.com/gorilla/websocket", "Leave `CheckOrigin` nil, which compares the Origin with the Host, or compare it with a list."},
			{"github.com/coder/websocket", "`AcceptOptions{OriginPatterns: []string{\"app.example.com\"}}` instead of `InsecureSkipVerify`."},
			{"github.com/olahol/melody", "Set `m.Upgrader.CheckOrigin`: its default accepts everybody."},
			{"github.com/gofiber/contrib/websocket", "`websocket.Config{Origins: []string{\"https://app.example.com\"}}`: without Origins everybody is accepted."},
			{"github.com/lxzan/gws", "Set `Authorize` in the options, and compare the Origin in it."},
			{"github.com/gobwas/ws", "Use an `HTTPUpgrader`, and look at the Origin before you call it."},
		},
		References: []string{"https://www.rfc-editor.org/rfc/rfc6455#section-10.2", cwe1385},
	},
	check: func(t *trial) *verdict {
		if t.policy.Kind != policy.Upgrade || t.answer.Accept != origin.True || t.optional() != "" {
			return nil
		}
		for _, w := range t.all() {
			if w.Kind == origin.Foreign && w.Setting == nil && t.answer.When.Holds(w.Experiment()) == origin.True {
				return &verdict{
					severity: finding.High,
					message:  fmt.Sprintf("any site can open this WebSocket with the user's cookies: Origin %s is accepted", w.Origin),
					witness:  handshake(w),
				}
			}
		}
		return nil
	},
}

// handshake is a witness of a WebSocket handshake, which always is a GET and
// whose response has no CORS headers.
func handshake(w origin.Witness) *finding.Witness {
	f := &finding.Witness{Origin: w.Origin.String(), Request: "GET", Upgrade: true, Response: map[string]string{}}
	if w.Setting != nil {
		f.Setting = *w.Setting
	}
	return f
}

// turnsStrangersAway reports whether a handshake of foreign sites certainly
// does not take the answer's path.
func (t *trial) turnsStrangersAway() bool {
	for _, w := range t.all() {
		if w.Kind == origin.Foreign && w.Setting == nil && t.answer.When.Holds(w.Experiment()) != origin.False {
			return false
		}
	}
	return true
}
