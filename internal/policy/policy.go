// Package policy holds what one place in a program answers to cross-origin
// requests, as a value that can be asked: send it an Origin, get response
// headers. The front ends build policies; the rules experiment on them.
package policy

import (
	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
)

// Site is a place in the analysed program.
type Site struct {
	finding.Place
	// Package and Function are as in finding.Finding.
	Package, Function string
	// Expression is the source text at the place.
	Expression string
}

// Kind says what a policy decides.
type Kind uint8

const (
	// Response policies answer requests with headers.
	Response Kind = iota
	// Upgrade policies accept or refuse a WebSocket handshake. The browser
	// always sends cookies with it and enforces nothing (RFC 6455 section 10.2).
	Upgrade
	// Protection is a configured net/http.CrossOriginProtection.
	Protection
	// URLCheck is a comparison with a part of a server request's URL that is
	// always empty (net/http.Request.URL: "For server requests, … most fields
	// other than Path and RawQuery will be empty").
	URLCheck
	// Routing is how a CORS middleware is registered with a router.
	Routing
	// KeyRead is a read of the request's net/http.Header map under a key that
	// is not canonical, where nothing ever is.
	KeyRead
	// Configuration is what a library makes of its configuration, apart from
	// what it answers.
	Configuration
	// Stacked is what a middleware and a handler, or another middleware, behind it
	// answer together; each of them has a policy of its own.
	Stacked
	// Guard is what a middleware answers before a CORS middleware is asked.
	Guard
)

// WriteOp is what a write does to a header field.
type WriteOp uint8

const (
	// Set replaces all values.
	Set WriteOp = iota
	// Add adds a line.
	Add
	// AddToList appends to the one comma-separated line (fiber's Append, Vary).
	AddToList
	// SetDefault sets where no value is present.
	SetDefault
	// Del deletes.
	Del
	// Obscure means that code which could not be followed may have changed
	// this header (Name) or, with an empty Name, what Vary says.
	Obscure
)

// Write is one header write on the way to an answer.
type Write struct {
	Op   WriteOp
	Name string // as the program spells it
	// Raw means that the name is sent as it is spelled: a direct map write.
	Raw   bool
	Value origin.Text
	Site  Site
	// Own are the members of Value that a library puts there itself: the program
	// says nothing of them.
	Own []string
}

// Answer is one path through the code: what it answers, and when.
type Answer struct {
	// When is the conjunction of what the path has tested.
	When origin.Predicate
	// Writes are in program order, up to the moment the response is started.
	Writes []Write
	// Late are writes after that moment, which no browser sees. Frameworks that
	// buffer the response until all handlers have returned have none.
	Late []Write
	// Status is the response's status where the path states it, else 0.
	Status int
	// Failed means that the path ends with an error, which whoever called it
	// answers with a status of 400 or above that is not known.
	Failed bool
	// Handled means that the path answers the request itself; Passed, that it
	// hands the request on with these headers set. A path that does neither
	// returns to a caller that is not seen.
	Handled, Passed bool
	// End is where the path answers or hands on.
	End Site
	// Accept is, in an Upgrade policy, whether the handshake is accepted.
	Accept origin.Truth
	// Evidence tells the story of the path in order.
	Evidence []finding.Evidence
}

// Policy is what one place in a program answers.
type Policy struct {
	Kind    Kind
	Site    Site
	Answers []Answer
	// VaryElsewhere means that Vary may be set by code that is not part of
	// this policy but in sight: another middleware of the package.
	VaryElsewhere bool
	// Development means that the policy is reachable only under a constant or
	// build tag for development; its findings weigh less.
	Development bool
	// Protection, URLCheck, Registration and Key hold what the kinds
	// Protection, URLCheck, Routing and KeyRead need.
	Protection   *ProtectionConfig
	URLCheck     *EmptyURLCheck
	Registration *Registration
	Key          string
	// Library names the library that answers, alone or before a handler, and its
	// version, as in "github.com/rs/cors v1.11.1"; it is empty where the program
	// answers itself.
	Library string
	// Skips means that the program may tell the library to leave some requests
	// alone, as the Skipper of echo and the Next of fiber do.
	Skips bool
	// Behind is, in a Guard policy, the CORS middleware that gets what the guard
	// hands on.
	Behind *Policy
	// Problem is what a Configuration policy is about.
	Problem *Problem
}

// A Problem is something wrong with the configuration of a library.
type Problem struct {
	Effect Effect
	// Value is the value in question, "" if there is no single one.
	Value string
	// Reason says what is wrong, as a clause; Mend is what Value probably
	// means, or "".
	Reason, Mend string
	// Site is where the program says so.
	Site Site
}

// Effect is what a library makes of a Problem.
type Effect uint8

const (
	// Panics: the library panics when the program starts.
	Panics Effect = iota
	// Errs: the library returns an error.
	Errs
	// Ignored: the library takes no notice of the part in question.
	Ignored
	// NeverMatches: Value is an entry of a list of origins that matches no
	// origin of a browser.
	NeverMatches
)

// ProtectionConfig is a use of net/http.CrossOriginProtection.
type ProtectionConfig struct {
	// Call is the method: AddTrustedOrigin or AddInsecureBypassPattern.
	Call string
	// Argument is its argument.
	Argument origin.Text
	// ErrorDiscarded means that the error result is not looked at.
	ErrorDiscarded bool
}

// EmptyURLCheck is a comparison with an always-empty part of a request's URL.
type EmptyURLCheck struct {
	// Field is the part: "Scheme" or "Host".
	Field string
}

// Reply is what an answer's path gives in one experiment.
type Reply struct {
	Answer *Answer
	// Taken is whether the request takes this path.
	Taken origin.Truth
	// Response holds the headers as a browser sees them.
	Response fetch.Response
}

// Respond runs the experiment on every path.
func (p *Policy) Respond(e origin.Experiment) []Reply {
	var replies []Reply
	for i := range p.Answers {
		a := &p.Answers[i]
		taken := a.When.Holds(e)
		if taken == origin.False {
			continue
		}
		replies = append(replies, Reply{Answer: a, Taken: taken, Response: a.response(e)})
	}
	return replies
}
