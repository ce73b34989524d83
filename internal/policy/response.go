package policy

import (
	"maps"
	"net/http"
	"slices"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
)

// response is what the answer's writes amount to in experiment e.
func (a *Answer) response(e origin.Experiment) fetch.Response {
	fields := map[string]fetch.Header{}
	others := e
	others.Setting = nil // what is tried for a configured origin is no list of methods
	for _, w := range a.Writes {
		name := w.field()
		e := e
		if http.CanonicalHeaderKey(name) != fetch.AllowOrigin {
			e = others
		}
		if h, ok := w.apply(fields[name], e); ok {
			fields[name] = h
		}
	}
	return fetch.Response{Status: a.Status, Headers: received(fields)}
}

// field is the key under which the server keeps what w writes.
func (w *Write) field() string {
	switch {
	case w.Op == Obscure && w.Name == "":
		return "Vary"
	case w.Raw:
		return w.Name
	}
	return http.CanonicalHeaderKey(w.Name)
}

// apply is the header h after w; ok is false if w leaves it as it is.
func (w *Write) apply(h fetch.Header, e origin.Experiment) (after fetch.Header, ok bool) {
	value, known := w.Value.Value(e)
	switch w.Op {
	case Obscure:
		h.Unknown = true
	case Del:
		h = fetch.Header{}
	case Set, SetDefault:
		if w.Op == SetDefault && (len(h.Values) > 0 || h.Unknown) {
			return h, false
		}
		if h = (fetch.Header{Unknown: true}); known {
			h = fetch.Header{Values: []string{value}}
		}
	case Add, AddToList:
		switch {
		case !known:
			h.Unknown = true
		case w.Op == Add || len(h.Values) == 0:
			h.Values = append(slices.Clip(h.Values), value)
		default:
			last := len(h.Values) - 1
			h.Values = append(slices.Clone(h.Values[:last]), h.Values[last]+", "+value)
		}
	}
	return h, true
}

// received are the fields as a browser receives them: names are
// case-insensitive (RFC 9110 section 5.1), so that keys which differ in case
// are lines of one header.
func received(fields map[string]fetch.Header) map[string]fetch.Header {
	out := map[string]fetch.Header{}
	for _, key := range slices.Sorted(maps.Keys(fields)) {
		name := http.CanonicalHeaderKey(key)
		h := out[name]
		h.Values = append(slices.Clip(h.Values), fields[key].Values...)
		h.Unknown = h.Unknown || fields[key].Unknown
		out[name] = h
	}
	return out
}

// Decisive is the last write that decided what the header named (in canonical
// spelling) says; nil if the answer does not write it.
func (a *Answer) Decisive(name string) *Write {
	var last *Write
	for i := range a.Writes {
		w := &a.Writes[i]
		if w.Op == Obscure || http.CanonicalHeaderKey(w.Name) != name {
			continue
		}
		switch w.Op {
		case Del:
			last = nil
		case SetDefault:
			if last == nil {
				last = w
			}
		default:
			last = w
		}
	}
	return last
}

// Refuses reports whether the path refuses the request with an error status,
// which gives nothing away.
func (a *Answer) Refuses() bool { return a.Status >= 400 || a.Failed }

// DependsOnOrigin reports whether what the answer says to allow depends on the
// Origin: the value is made from it, or only requests with some origins come
// here. Constants, * and a single configured value that every request gets
// don't depend on it.
func (a *Answer) DependsOnOrigin() bool {
	w := a.Decisive(fetch.AllowOrigin)
	if w == nil {
		return false
	}
	if w.Value.Find(origin.Header) {
		return true
	}
	if t := w.Value; t.Kind == origin.Literal && t.Str == "*" {
		return false
	}
	return a.When.Narrows()
}

// Read is the result of an attack.
type Read struct {
	// Plain and Credentialed say whether the page may read the response of a
	// request without and with credentials.
	Plain, Credentialed origin.Truth
	Response            fetch.Response
}

// Attack sends a request from a page of origin e.Origin down the answer's path
// and lets the browser judge.
func (a *Answer) Attack(e origin.Experiment) Read {
	taken := a.When.Holds(e)
	resp := a.response(e)
	check := func(credentials bool) origin.Truth {
		v := fetch.Check(fetch.Request{Origin: e.Origin.String(), Credentials: credentials, Method: e.Method}, resp)
		return taken.And(v.Allowed)
	}
	return Read{Plain: check(false), Credentialed: check(true), Response: resp}
}
