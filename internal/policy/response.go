package policy

import (
	"net/http"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
)

// response is what the answer's writes amount to in experiment e.
func (a *Answer) response(e origin.Experiment) fetch.Response {
	r := fetch.Response{Status: a.Status, Headers: map[string]fetch.Header{}}
	for _, w := range a.Writes {
		name := http.CanonicalHeaderKey(w.Name)
		if w.Op == Obscure && name == "" {
			name = "Vary"
		}
		h := r.Headers[name]
		value, known := w.Value.Value(e)
		switch w.Op {
		case Obscure:
			h.Unknown = true
		case Del:
			h = fetch.Header{}
		case Set:
			h = fetch.Header{Values: []string{value}}
			if !known {
				h = fetch.Header{Unknown: true}
			}
		case SetDefault:
			if len(h.Values) > 0 || h.Unknown {
				continue
			}
			h = fetch.Header{Values: []string{value}, Unknown: !known}
		case Add:
			if known {
				h.Values = append(h.Values[:len(h.Values):len(h.Values)], value)
			} else {
				h.Unknown = true
			}
		case AddToList:
			switch {
			case !known:
				h.Unknown = true
			case len(h.Values) == 0:
				h.Values = []string{value}
			default:
				h.Values = append(h.Values[:len(h.Values)-1:len(h.Values)-1], h.Values[len(h.Values)-1]+", "+value)
			}
		}
		r.Headers[name] = h
	}
	return r
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
