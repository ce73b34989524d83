// Package fetch is what a browser does with CORS response headers: the CORS
// check, the CORS-preflight check and what caches need Vary for. Every function
// names the step of the Fetch standard it implements (https://fetch.spec.whatwg.org).
package fetch

import "github.com/corslint/corslint/internal/origin"

// Header is one response header as far as it is known.
type Header struct {
	// Values are the field lines in order; none means that it is absent.
	Values []string
	// Unknown means that there may be other values than these, or fewer.
	Unknown bool
}

// Response is a response as far as it is known. Names in Headers are canonical
// (net/http.CanonicalHeaderKey). Status 0 is unknown.
type Response struct {
	Status  int
	Headers map[string]Header
}

// Request is a cross-origin request of a script.
type Request struct {
	// Origin is the serialised origin of the page.
	Origin string
	// Credentials is whether the request's credentials mode is "include".
	Credentials bool
	// Method is the request's method, normalised (see NormalizeMethod); empty
	// means GET.
	Method string
	// Headers are what the script set, by name in any case.
	Headers map[string]string
}

func (r Request) method() string {
	if r.Method == "" {
		return "GET"
	}
	return r.Method
}

// Verdict is a browser's decision: whether the page may proceed, and if not
// why, in words, with the step of the standard that refuses.
type Verdict struct {
	Allowed origin.Truth
	Step    string
	Reason  string
}
