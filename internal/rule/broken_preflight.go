package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var brokenPreflight = &Rule{
	Name:     "broken-preflight",
	Severity: finding.Medium,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "Preflight requests cannot succeed",
		Text: `Before a cross-origin request with a method such as PUT, a JSON body or a header
such as Authorization, a browser sends an OPTIONS request, the preflight. Unless
it is answered with a status from 200 to 299 and the CORS headers, the request
itself is never sent.

A middleware that is given to single routes or groups does not get the preflight
where the router looks for a route first: no route has the method OPTIONS, and
the router answers 404 or 405 by itself. Register the middleware where it sees
every request: around the mux, or with the whole router.`,
		References: []string{"https://fetch.spec.whatwg.org/#cors-preflight-fetch-0", fetchProtocol},
	},
	check: func(t *trial) *verdict {
		r := t.policy.Registration
		if t.policy.Kind != policy.Routing || r == nil || r.Fate != policy.PreflightUnrouted {
			return nil
		}
		return &verdict{severity: finding.Medium, message: fmt.Sprintf(
			"preflights for %s never reach the CORS middleware: %s answers OPTIONS with %d and no CORS headers; %s", r.Route, r.Router, r.Status, r.Remedy)}
	},
}
