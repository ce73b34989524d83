package rule

import (
	"fmt"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

var lateMiddleware = &Rule{
	Name:     "late-middleware",
	Severity: finding.Medium,
	Tier:     Correctness,
	Cause:    Own,
	Doc: Doc{
		Title: "The CORS middleware is registered too late, or not at all",
		Text: `A middleware does nothing for requests that do not pass it. Some routers bind a
route to the middlewares that are there when it is added: one that is registered
later is not asked. Others refuse middleware after the first route and panic. A
wrapped handler whose result is dropped, or which no server is given, is no
protection either.

Register the middleware first, and serve what it returns.`,
		Fine:       "Where the routes before it are meant to be without CORS. Move them to a router of their own, and it is plain to see.",
		Mend:       wholeRouter,
		References: []string{fetchProtocol},
	},
	check: func(t *trial) *verdict {
		r := t.policy.Registration
		if t.policy.Kind != policy.Routing || r == nil {
			return nil
		}
		message := missing(r)
		if message == "" {
			return nil
		}
		return &verdict{severity: finding.Medium, message: message}
	},
}

// missing says why requests miss the middleware, "" if they don't.
func missing(r *policy.Registration) string {
	switch r.Fate {
	case policy.RouteMissed:
		return fmt.Sprintf("%s is there before the CORS middleware, and %s answers it without; %s", r.Route, r.Router, r.Remedy)
	case policy.RouterPanics:
		return fmt.Sprintf("%s panics: the CORS middleware comes after a route (%s); %s", r.Router, r.Route, r.Remedy)
	case policy.NotInstalled:
		return "the CORS middleware is made but not installed: its result is dropped"
	case policy.NotServed:
		return fmt.Sprintf("the CORS middleware is registered with http.DefaultServeMux, which is not served: the server is given the %s itself", r.Router)
	case policy.Recursive:
		return fmt.Sprintf("the router is wrapped and registered with itself: its other routes miss the CORS middleware, and what only %s matches recurses without end", r.Route)
	case policy.WrapsNil:
		return "the CORS middleware wraps a nil handler, and panics on the first request that it lets through; give it http.DefaultServeMux"
	}
	return ""
}
