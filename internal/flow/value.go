package flow

import (
	"crypto/sha256"
	"fmt"
	"go/types"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/origin"
)

// A value is what the machine knows about a Go value on one path. Values are
// immutable; what changes lives in the state's memory.
//
// key renders a value so that equal keys mean interchangeable values.
type value interface{ key() string }

// taint says how much an unknown value may know about the request.
type taint uint8

const (
	// untainted values come from constants and configuration.
	untainted taint = iota
	// requested values were computed from the request as a whole, in a way
	// that was not followed: they might depend on the Origin, as the verdict
	// of an authentication function might.
	requested
	// derived values were computed from the Origin itself in a way that was
	// not followed.
	derived
)

type (
	// opaque is a value nothing is known about but its taint.
	opaque struct{ taint taint }

	// setting is configuration: a value that does not depend on the request,
	// named by the expression that reads it.
	setting struct{ name string }

	// text is a string or []byte. emptyURL names the part of a server
	// request's URL it was read from, if it was.
	text struct {
		origin.Text
		emptyURL string
	}

	// boolean is a bool.
	boolean struct{ origin.Predicate }

	// integer is a known int; length is len(of); index is where sep was found
	// in of (strings.Index), and pastIndex where it ended.
	integer   struct{ n int64 }
	length    struct{ of value }
	index     struct{ of, sep origin.Text }
	pastIndex struct{ index }

	// list is a slice. exact means that elems are its elements in order;
	// otherwise they are what elements it may have.
	list struct {
		elems []value
		exact bool
		// name is the setting the list comes from, if any.
		name string
		// param is the parameter of a summarised function that the list is, as
		// origin.Param has it; "" if it is another list.
		param string
		memo  *memo
	}

	// table is a map. Its entries live in memory under at; exact means that
	// these are all.
	table struct {
		at   string
		name string
	}

	// pointer is an address in memory.
	pointer struct{ at string }

	// record is a struct value: its known fields by name.
	record struct {
		fields map[string]value
		typ    types.Type
		// marks are where the fields of an observed struct got their values.
		marks map[string]mark
		memo  *memo
	}

	// role is an object of the exchange: the request, the response or both.
	// It is the exchange the function answers; others are opaque. own names a
	// response of its own (an API Gateway response, a proxied response).
	role struct{ role Role }

	// headers is a header map or object of the request or the response.
	headers struct{ of Role }

	// location is a *url.URL parsed from a text.
	location struct{ origin.Text }
	// ownURL is the request's URL.
	ownURL struct{}

	// pattern is a compiled regular expression.
	pattern struct{ origin.Text }

	// function is a known function with its captured variables.
	function struct {
		fn       *ssa.Function
		bindings []value
	}

	// failure is an error that is nil exactly if ok holds.
	failure struct{ ok origin.Predicate }

	// null is the nil of pointers, maps, slices, functions and interfaces.
	null struct{}

	tuple []value

	// cursor is a range over a map or string; at counts what it has yielded.
	cursor struct {
		over value
		at   int
	}
)

func (v opaque) key() string    { return "?" + strconv.Itoa(int(v.taint)) }
func (v setting) key() string   { return "@" + v.name }
func (v text) key() string      { return v.Text.String() + v.emptyURL }
func (v boolean) key() string   { return "b:" + v.Predicate.String() }
func (v integer) key() string   { return strconv.FormatInt(v.n, 10) }
func (v length) key() string    { return "len(" + v.of.key() + ")" }
func (v index) key() string     { return "index(" + v.of.String() + "," + v.sep.String() + ")" }
func (v pastIndex) key() string { return "past " + v.index.key() }
func (v table) key() string     { return "map " + v.at + v.name }
func (v pointer) key() string   { return "&" + v.at }
func (v role) key() string      { return "role" + strconv.Itoa(int(v.role)) }
func (v headers) key() string   { return "headers" + strconv.Itoa(int(v.of)) }
func (v location) key() string  { return "url " + v.Text.String() }
func (ownURL) key() string      { return "own url" }
func (v pattern) key() string   { return "re " + v.Text.String() }
func (v failure) key() string   { return "err unless " + v.ok.String() }
func (null) key() string        { return "nil" }
func (v tuple) key() string     { return "(" + keys(v) + ")" }
func (v cursor) key() string    { return fmt.Sprintf("range %s %d", v.over.key(), v.at) }

func (v function) key() string {
	return "func " + v.fn.String() + "{" + keys(v.bindings) + "}"
}

func (v list) key() string { return v.memo.keyOf(v.render) }

func (v list) render() string {
	return "[" + keys(v.elems) + "]" + strconv.FormatBool(v.exact) + v.name + v.param
}

func (v record) key() string { return v.memo.keyOf(v.render) }

func (v record) render() string {
	names := make([]string, 0, len(v.fields))
	for n := range v.fields {
		names = append(names, n)
	}
	sort.Strings(names)
	var b strings.Builder
	b.WriteString("{")
	for _, n := range names {
		b.WriteString(n + ":" + v.fields[n].key())
		if at, ok := v.marks[n]; ok {
			b.WriteString("@" + at.key())
		}
		b.WriteString(",")
	}
	return b.String() + "}"
}

func keys(vs []value) string {
	var b strings.Builder
	for i, v := range vs {
		if i > 0 {
			b.WriteString(",")
		}
		if v == nil {
			b.WriteString("_")
			continue
		}
		b.WriteString(v.key())
	}
	return b.String()
}

// A memo keeps what is asked of a large value on every path that has it. Its
// value is not changed any more.
type memo struct {
	key string
	// id stands for key in the keys of states.
	id        string
	addresses []string
	addressed bool
}

// lasting is v with a memo, if it is a value that needs one.
func lasting(v value) value {
	switch x := v.(type) {
	case list:
		if x.memo == nil && len(x.elems) > 0 {
			x.memo = new(memo)
			return x
		}
	case record:
		if x.memo == nil && len(x.fields) > 0 {
			x.memo = new(memo)
			return x
		}
	}
	return v
}

func memoOf(v value) *memo {
	switch x := v.(type) {
	case list:
		return x.memo
	case record:
		return x.memo
	}
	return nil
}

func (m *memo) keyOf(render func() string) string {
	if m == nil {
		return render()
	}
	if m.key == "" {
		m.key = render()
	}
	return m.key
}

// A digest stands for what a state knows, in comparisons: half of a SHA-256 sum.
type digest [sha256.Size / 2]byte

func digestOf(rendered []byte) digest {
	sum := sha256.Sum256(rendered)
	return digest(sum[:])
}

// mix adds another digest, the order of which does not matter.
func (d *digest) mix(other digest) {
	for i, b := range other {
		d[i] ^= b
	}
}

// short is a name for s in the keys of states, which stay short whatever the
// states know: its digest, or s itself if that is no longer.
func short(s string) string {
	if len(s) <= len(digest{}) {
		return s
	}
	d := digestOf([]byte(s))
	return string(d[:])
}

// name is the short name of a value's key.
func name(v value) string {
	m := memoOf(v)
	if m == nil {
		return short(v.key())
	}
	if m.id == "" {
		m.id = short(v.key())
	}
	return m.id
}

func lit(s string) text { return text{Text: origin.Lit(s)} }

func predicate(op origin.Op, a, b origin.Text) boolean {
	return boolean{origin.Compare(op, a, b)}
}

var (
	always = boolean{origin.Predicate{Op: origin.Always}}
	never  = boolean{origin.Predicate{Op: origin.Never}}
	// unknown may depend on the Origin; fromRequest was computed from the
	// request as a whole.
	unknown     = boolean{}
	fromRequest = boolean{origin.Predicate{Op: origin.Opaque, A: origin.Lit("the request")}}
)

func truth(b bool) boolean {
	if b {
		return always
	}
	return never
}

// flag is a condition that says nothing about the Origin.
func flag(name string) boolean {
	return boolean{origin.Predicate{Op: origin.Flag, A: origin.Lit(name)}}
}

// flagOf is a condition that says nothing about the Origin, with what it tests
// if that is something else of the request.
func flagOf(p origin.Predicate) boolean {
	f := flag(p.String())
	if p.A.Find(origin.Chosen) || p.B.Find(origin.Chosen) {
		f.Subs = []origin.Predicate{p}
	}
	return f
}

// taintOf is the strongest taint among vs.
func taintOf(vs ...value) taint {
	t := untainted
	for _, v := range vs {
		t = max(t, taintOfOne(v))
	}
	return t
}

func taintOfOne(v value) taint {
	switch v := v.(type) {
	case opaque:
		return v.taint
	case text:
		return taintOfText(v.Text)
	case location:
		return taintOfText(v.Text)
	case pattern:
		return taintOfText(v.Text)
	case boolean:
		return taintOfPredicate(v.Predicate)
	case failure:
		return taintOfPredicate(v.ok)
	case length:
		return taintOf(v.of)
	case pastIndex:
		return taintOf(v.index)
	case index:
		return max(taintOfText(v.of), taintOfText(v.sep))
	case list:
		return taintOf(v.elems...)
	case tuple:
		return taintOf(v...)
	case function:
		return taintOf(v.bindings...)
	case record:
		t := untainted
		for _, f := range v.fields {
			t = max(t, taintOf(f))
		}
		return t
	case role, headers, ownURL:
		return requested
	}
	return untainted
}

func taintOfText(t origin.Text) taint {
	switch {
	case t.Find(origin.Header, origin.Param):
		return derived
	case t.Find(origin.UnknownText, origin.Chosen):
		return requested
	}
	return untainted
}

func taintOfPredicate(p origin.Predicate) taint {
	t := untainted
	p.Walk(func(q origin.Predicate) {
		if q.Op == origin.Opaque && q.A.Kind == origin.Literal {
			t = max(t, requested)
		} else if q.Op == origin.Opaque {
			t = derived
		} else {
			t = max(t, taintOfText(q.A), taintOfText(q.B))
		}
	})
	return t
}

// asText is v as a string.
func asText(v value) origin.Text {
	switch v := v.(type) {
	case text:
		return v.Text
	case setting:
		return origin.Configured(v.name)
	case location:
		return v.Text
	case list:
		// A header value taken as a list of lines has its one line.
		if len(v.elems) == 1 && v.exact {
			return asText(v.elems[0])
		}
	case integer:
		return origin.Lit(strconv.FormatInt(v.n, 10))
	}
	return origin.Text{}
}

// asBool is v as a condition.
func asBool(v value) boolean {
	switch v := v.(type) {
	case boolean:
		return v
	case setting:
		return flag(v.name)
	case opaque:
		switch v.taint {
		case untainted:
			return flag("")
		case requested:
			return fromRequest
		}
	}
	return unknown
}

// elements are the strings of a list as one text to be compared with: a Choice
// for a known list, the setting itself for a configured one. ok is false if
// nothing useful is known.
func elements(v value) (t origin.Text, exact, ok bool) {
	switch v := v.(type) {
	case setting:
		return origin.Configured(v.name), false, true
	case list:
		var ts []origin.Text
		for _, e := range v.elems {
			et := asText(e)
			if et.Kind == origin.UnknownText {
				return origin.Text{}, false, false
			}
			ts = append(ts, et)
		}
		if len(ts) == 0 {
			return origin.Text{}, v.exact, v.exact
		}
		return origin.OneOf(ts...), v.exact, true
	case null:
		return origin.Text{}, true, true
	}
	return origin.Text{}, false, false
}
