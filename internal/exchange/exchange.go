// Package exchange writes out the experiment that proves a finding: the HTTP
// messages, and what the browser does with the answer.
package exchange

import (
	"maps"
	"slices"
	"strconv"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
)

// A Field is one header field.
type Field struct{ Name, Value string }

// An Exchange is a request, its answer and the browser's verdict.
type Exchange struct {
	// Method is the request's method, Request its fields that matter here.
	Method  string
	Request []Field
	// Status is the response's status, 0 if it is not known.
	Status int
	// Response are the fields that are known, Unknown the names of those that
	// may say something else.
	Response []Field
	Unknown  []string
	// Browser says what the browser does, in words, with the step of the Fetch
	// standard.
	Browser string
}

// Of is the exchange of a witness.
func Of(w *finding.Witness) Exchange {
	x := Exchange{Method: w.Request, Status: w.Status, Unknown: w.Unknown}
	if w.Upgrade {
		// RFC 6455 section 4.1; the rest of the handshake does not matter here.
		x.Request = append(x.Request, Field{"Connection", "Upgrade"}, Field{"Upgrade", "websocket"})
	}
	x.Request = append(x.Request, Field{"Origin", w.Origin})
	for _, name := range slices.Sorted(maps.Keys(w.Response)) {
		x.Response = append(x.Response, Field{name, w.Response[name]})
	}
	x.Browser = browser(w)
	return x
}

// browser is what the browser does with the response.
func browser(w *finding.Witness) string {
	if w.Upgrade {
		return "opens the WebSocket, with the user's cookies: it leaves it to the server to check the Origin (RFC 6455 section 10.2)"
	}
	resp := response(w)
	if w.Request == "OPTIONS" {
		return preflight(fetch.CheckPreflight(fetch.Request{Origin: w.Origin, Credentials: true}, resp))
	}
	cookies := fetch.Check(fetch.Request{Origin: w.Origin, Credentials: true}, resp)
	plain := fetch.Check(fetch.Request{Origin: w.Origin}, resp)
	switch {
	case cookies.Allowed == origin.True:
		return "lets the page read the response to a request with the user's cookies" + at(cookies)
	case plain.Allowed == origin.True && cookies.Allowed == origin.False:
		return "lets the page read the response to a request without cookies" + at(plain) +
			", and keeps it from the page if cookies were sent: " + cookies.Reason + at(cookies)
	case plain.Allowed == origin.True:
		return "lets the page read the response to a request without cookies" + at(plain) +
			"; with cookies it depends on what is not known"
	case plain.Allowed == origin.False:
		return "keeps the response from the page: " + plain.Reason + at(plain)
	}
	return "decides by headers that are not known"
}

// preflight is what becomes of the request that a preflight asks for.
func preflight(v fetch.Verdict) string {
	switch v.Allowed {
	case origin.True:
		return "sends the request that it asked for" + at(v)
	case origin.False:
		return "does not send the request that it asked for: " + v.Reason + at(v)
	}
	return "sends the request that it asked for, or not: " + v.Reason
}

func at(v fetch.Verdict) string {
	if v.Step == "" {
		return ""
	}
	return " (" + v.Step + ")"
}

func response(w *finding.Witness) fetch.Response {
	resp := fetch.Response{Status: w.Status, Headers: map[string]fetch.Header{}}
	for name, value := range w.Response {
		resp.Headers[name] = fetch.Header{Values: []string{value}}
	}
	for _, name := range w.Unknown {
		h := resp.Headers[name]
		h.Unknown = true
		resp.Headers[name] = h
	}
	return resp
}

// Lines are the exchange as lines of text, the request after >, the answer
// after <.
func (x Exchange) Lines() []string {
	lines := []string{"> " + x.Method}
	for _, f := range x.Request {
		lines = append(lines, "> "+f.Name+": "+f.Value)
	}
	if x.Status != 0 {
		lines = append(lines, "< "+strconv.Itoa(x.Status))
	}
	for _, f := range x.Response {
		lines = append(lines, "< "+f.Name+": "+f.Value)
	}
	return lines
}
