package conformance

import "net/http"

// testCase is one file under cases: a server that the experiments run and the
// analyzer reads.
type testCase struct {
	// file is the name of the case's file without its extension.
	file string
	// start builds the server with the settings an operator gives it; servers
	// that take none ignore them.
	start start
	// settings are what an operator would naturally write, if start takes any.
	settings []string
	// opens is a setting that lets everybody in, beside "*" and the empty one.
	opens string
	// friends are the origins that the author means to trust.
	friends []string
	// shutOut are origins that the author means to trust, but in a way that no
	// browser understands: they may not be able to read anything.
	shutOut []string
	// preflights says that the author has preflights in mind, where no response
	// shows it.
	preflights bool
	// audit are the rules of the audit tier that the case is judged by.
	audit []string
	// paths are where requests go; none means "/".
	paths []string
	// own are the rules that only what the library sends by itself breaks, of which
	// nothing is to be said.
	own []string
	// unknown, if not empty, says why the source cannot tell what the server
	// answers. The analysis must then be silent, whatever the server does.
	unknown string
}

// start builds a server. Servers that take no settings ignore them.
type start struct {
	configured bool
	build      func(settings []string) exchange
}

// exchange sends one request to a server.
type exchange func(request) response

// request is a request as a browser sends it. Names in header are canonical.
type request struct {
	method string
	// target is the path with the query.
	target string
	header map[string]string
	// encoded puts the server behind a middleware that compresses, and says so
	// in Vary.
	encoded bool
}

// response is what comes back, as far as CORS is concerned.
type response struct {
	status int
	header http.Header
	// late are the headers that the server set after it had sent them.
	late http.Header
}
