package policy

import "github.com/corslint/corslint/internal/finding"

// Fate is what becomes of requests because of how a CORS middleware is
// registered with a router.
type Fate uint8

const (
	// PreflightUnrouted: the router answers the preflight of the route itself,
	// and the middleware never gets to see it.
	PreflightUnrouted Fate = iota
	// RouteMissed: the route was registered before the middleware, and is
	// answered without it.
	RouteMissed
	// RouterPanics: the router refuses middleware after its first route.
	RouterPanics
	// NotInstalled: the middleware, or a handler wrapped in it, is made and
	// handed to nobody.
	NotInstalled
	// NotServed: the wrapped handler is registered with a router that nobody
	// serves, while the server is given the bare one.
	NotServed
	// Recursive: a router is wrapped and registered with itself. Requests for
	// its other routes do not pass the middleware, and those that match no
	// other route never end.
	Recursive
	// WrapsNil: the middleware is given a nil handler, and calls it.
	WrapsNil
)

// Registration is how a CORS middleware is registered with a router.
type Registration struct {
	Fate Fate
	// Router is the router in words, as in "gin"; "" if none is concerned.
	Router string
	// Route is a route that shows what happens, as in "PUT /items"; "" if the
	// Fate concerns none.
	Route string
	// Status is, for PreflightUnrouted, the status that the router answers the
	// preflight with, 0 if it hands it to another route.
	Status int
	// Remedy says in words how the library wants it done.
	Remedy string
	// Evidence are the registrations that are concerned.
	Evidence []finding.Evidence
}
