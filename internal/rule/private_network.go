package rule

import (
	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var privateNetwork = &Rule{
	Name:     "private-network",
	Severity: finding.Low,
	Tier:     Audit,
	Cause:    Own,
	Doc: Doc{
		Title: "Sites may reach this server in the user's private network",
		Text: `Access-Control-Allow-Private-Network: true was the answer to a preflight by which
Chromium asked whether a public site may reach a server in the user's network. The
draft has been given up for a permission that the user grants. The header says what
the server is: one in a private network that lets sites in.

Drop the header, and look which origins are allowed.`,
		Fine: "On a device that is made to be used by a public site, whose origin is the only one allowed.",
		Mend: []Advice{
			byHand("Drop the header; browsers ask the user instead."),
			{"github.com/rs/cors", "Drop `AllowPrivateNetwork: true`."},
			{"github.com/gofiber/fiber", "Drop `AllowPrivateNetwork: true`."},
		},
		References: []string{"https://wicg.github.io/private-network-access/", "https://wicg.github.io/local-network-access/"},
	},
	inspect: func(t *trial) []verdict {
		if t.policy.Kind != policy.Response {
			return nil
		}
		value, site, ok := t.sent(fetch.AllowPrivateNetwork)
		if !ok || value != "true" {
			return nil
		}
		return []verdict{{
			severity: finding.Low,
			message:  "sites are let into the private network that this server is in: drop the header and look which origins are allowed",
			witness:  t.show().witness(),
			site:     site,
		}}
	},
}
