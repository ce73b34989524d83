package flow

import (
	"encoding/json"
	"fmt"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// A Summary is what a function does to the response and what it returns, in
// terms of its parameters, for use in the packages that import it. That of a
// variable is what it holds, as the only result of the only way.
type Summary struct {
	Ways []Way `json:"w"`
}

// A Way is one way through a summarised function.
type Way struct {
	When    []origin.Predicate `json:"c,omitempty"`
	Events  []SummaryEvent     `json:"e,omitempty"`
	Results []Result           `json:"r,omitempty"`
}

// SummaryEvent is an Event without its place, which is not in the importing
// package: there, the call is the place.
type SummaryEvent struct {
	Kind   EventKind      `json:"k,omitempty"`
	Status int            `json:"s,omitempty"`
	Op     policy.WriteOp `json:"o,omitempty"`
	Name   string         `json:"n,omitempty"`
	Raw    bool           `json:"r,omitempty"`
	Value  origin.Text    `json:"v,omitzero"`
}

// tell adds to e what a call of the summarised function may tell. A function that
// only tests or makes strings tells something of an Origin it is given, and who
// has one to give tells so himself.
func (s *Summary) tell(e *effect) {
	for _, w := range s.Ways {
		for _, ev := range w.Events {
			e.matters = true
			switch ev.Kind {
			case Write:
				e.writes = true
			case Started, Passed:
				e.starts = true
			}
		}
		ofOrigin := func(p origin.Predicate) { e.matters = e.matters || p.A.Find(origin.Header) || p.B.Find(origin.Header) }
		for _, p := range w.When {
			p.Walk(ofOrigin)
		}
		for _, r := range w.Results {
			if r.Bool != nil {
				r.Bool.Walk(ofOrigin)
			}
			if r.Part != nil {
				e.matters, e.serves = true, true
			}
			e.matters = e.matters || r.Text != nil && r.Text.Find(origin.Header) ||
				slices.ContainsFunc(r.List, func(t origin.Text) bool { return t.Find(origin.Header) })
		}
	}
}

// Result is what is known of one result. Of one that is no string, bool, error, list of
// strings or part of a configuration, nothing is.
type Result struct {
	Text *origin.Text `json:"t,omitempty"`
	// Bool is a bool, or of an error whether there is one.
	Bool *origin.Predicate `json:"b,omitempty"`
	// List holds the elements of a slice of strings.
	List []origin.Text `json:"l,omitempty"`
	// Exact means that List is all.
	Exact bool `json:"x,omitempty"`
	// Part is a configuration of a library, or what holds a part of one.
	Part *Part `json:"p,omitempty"`
}

// nothing reports whether nothing is known of the result.
func (r Result) nothing() bool {
	return r.Text == nil && r.Bool == nil && r.List == nil && r.Part == nil
}

// Fact carries a Summary between packages. It is optional: without it a call
// is unknown. Its form is JSON, which is deterministic.
type Fact struct{ Data string }

// maxFact bounds the size of a Fact in bytes; larger summaries are not kept.
const maxFact = 4096

// AFact marks Fact as an analysis fact.
func (*Fact) AFact() {}

func (f *Fact) String() string { return "cors" }

// NewFact encodes a summary; ok is false if it is too large to be kept.
func NewFact(s *Summary) (f *Fact, ok bool) {
	data, err := json.Marshal(s)
	if err != nil || len(data) > maxFact {
		return nil, false
	}
	return &Fact{Data: string(data)}, true
}

// Summary decodes the fact.
func (f *Fact) Summary() (*Summary, error) {
	var s Summary
	if err := json.Unmarshal([]byte(f.Data), &s); err != nil {
		return nil, fmt.Errorf("decoding a corslint fact: %w", err)
	}
	return &s, nil
}

// maxWays bounds the ways of a Summary.
const maxWays = 16

// paramText is a string parameter of a summarised function.
func paramText(i int) origin.Text { return origin.Text{Kind: origin.Param, Str: strconv.Itoa(i)} }

// summarise is the summary of fn, whose exits with symbolic parameters are given.
// It is nil if nothing useful can be said of fn.
func (m *Machine) summarise(fn *ssa.Function, exits []exit) *Summary {
	s := &Summary{}
	useful := false
	for _, e := range exits {
		if e.st.incomplete || len(exits) > maxWays {
			return nil
		}
		var w Way
		for _, l := range e.st.tests {
			if !l.isFlag() {
				p := l.predicate()
				if p.Op == origin.Opaque {
					p.A, p.B = origin.Text{}, origin.Text{}
				}
				w.When = append(w.When, p)
			}
		}
		for _, ev := range e.st.events {
			if ev.Kind == Entered {
				continue
			}
			useful = true
			w.Events = append(w.Events, SummaryEvent{ev.Kind, ev.Status, ev.Write.Op, ev.Write.Name, ev.Write.Raw, ev.Write.Value})
		}
		for i, r := range e.results {
			out, tells := m.resultOf(e.st, r, fn.Signature.Results().At(i).Type(), w.When)
			useful = useful || tells
			w.Results = append(w.Results, out)
		}
		s.Ways = append(s.Ways, w)
	}
	if !useful || len(s.Ways) == 0 {
		return nil
	}
	return s
}

// resultOf is r, a result of static type t, at the end of a way. useful means that it
// tells other packages more than its type does.
func (m *Machine) resultOf(st *state, r value, t types.Type, when []origin.Predicate) (out Result, useful bool) {
	if _, isNil := r.(null); isNil && isError(t) {
		r = failure{origin.Predicate{Op: origin.Always}}
	}
	switch r := r.(type) {
	case text:
		if r.Kind != origin.UnknownText {
			out.Text = &r.Text
			useful = r.Find(origin.Param, origin.Header, origin.Literal)
		}
	case boolean:
		if r.Op != origin.Opaque {
			out.Bool = &r.Predicate
			useful = len(when) > 0 || ofArguments(r.Predicate)
		}
	case failure:
		if r.ok.Op != origin.Opaque {
			fails := r.ok.Negate()
			out.Bool = &fails
			// Nearly all functions return errors: of most they tell nothing.
			useful = ofArguments(r.ok) || slices.ContainsFunc(when, ofArguments)
		}
	case list:
		ts, exact, ok := elements(r)
		if ok && ts.Kind != origin.UnknownText {
			out.List, out.Exact = []origin.Text{ts}, exact
			if ts.Kind == origin.Choice {
				out.List = ts.Parts
			}
			useful = true
		}
	}
	if out.nothing() && m.mayHold(t, 0) {
		if part, ok := m.resultPart(st, r, t); ok {
			return part, true
		}
	}
	return out, useful
}

// ofArguments reports whether a condition is about the Origin or about a parameter.
func ofArguments(p origin.Predicate) bool {
	of := p.AboutOrigin()
	p.Walk(func(q origin.Predicate) { of = of || q.A.Find(origin.Param) || q.B.Find(origin.Param) })
	return of
}

// apply executes a call by its callee's summary.
func (m *Machine) apply(c *invocation, s *Summary) []exit {
	args := c.all()
	leaf := func(t origin.Text) origin.Text {
		if t.Kind != origin.Param {
			return t
		}
		i, err := strconv.Atoi(t.Str)
		if err != nil || i >= len(args) {
			return origin.Text{}
		}
		if ts, _, ok := elements(args[i]); ok && ts.Kind != origin.UnknownText {
			return ts
		}
		return asText(args[i])
	}
	// Whether what the function is given has anything of the request.
	asked := max(taintOf(args...), m.taintBehind(c.st, args)) != untainted
	var exits []exit
	for n, w := range s.Ways {
		st := c.st
		if n < len(s.Ways)-1 {
			st = c.st.clone()
		}
		possible := true
		for _, p := range w.When {
			p = p.Replace(leaf)
			if p.Op == origin.Opaque {
				if !asked {
					continue // as with a flag, the function goes either way
				}
				p.B = origin.Lit(strconv.Itoa(int(c.pos)))
			}
			possible = possible && st.assume(newLiteral(p, false))
		}
		if !possible {
			continue
		}
		for _, e := range w.Events {
			ev := Event{Kind: e.Kind, Status: e.Status, Site: m.site(c.fr.fn, c.pos)}
			if e.Kind == Write {
				v := e.Value.Replace(leaf)
				ev.Write = policy.Write{Op: e.Op, Name: e.Name, Raw: e.Raw, Value: st.resolve(v), Site: m.site(c.fr.fn, c.pos)}
			}
			st.events = append(st.events, ev)
		}
		sig := c.common.Signature().Results()
		results := make([]value, sig.Len())
		r := &reviver{m: m, st: st, at: c.address() + "-", mark: mark{c.fr.fn, c.pos}, leaf: leaf, args: args}
		for i := range results {
			t := sig.At(i).Type()
			if i < len(w.Results) {
				results[i] = r.result(w.Results[i], t)
			}
			switch {
			case results[i] != nil:
			case !asked:
				results[i] = m.resultsOf(c, untainted)[0].results[i]
			default:
				results[i] = m.seenAs(opaque{derived}, t)
			}
		}
		exits = append(exits, exit{st, results})
	}
	if len(exits) == 0 {
		return m.unseen(c)
	}
	return exits
}

// parameters are the values that a function is executed with when nothing is
// known of its callers.
func (m *Machine) parameters(sig *types.Signature, recv *types.Var, asSymbols bool) []value {
	var vars []*types.Var
	if recv != nil {
		vars = append(vars, recv)
	}
	perRequest := false
	for i := range sig.Params().Len() {
		p := sig.Params().At(i)
		vars = append(vars, p)
		perRequest = perRequest || m.roleOf(p.Type()) != NoRole || m.isHeaderMap(p.Type())
	}
	vs := make([]value, len(vars))
	for i, p := range vars {
		vs[i] = m.parameter(p, i, perRequest && p != recv, asSymbols)
	}
	return vs
}

// symbolic reports whether a parameter of type t stands for itself in a summary.
func symbolic(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return isString(t) || ok && isString(s.Elem())
}

func (m *Machine) parameter(p *types.Var, i int, perRequest, asSymbol bool) value {
	t := p.Type()
	if r := m.roleOf(t); r != NoRole {
		return role{r}
	}
	if m.isHeaderMap(t) {
		return headers{Response}
	}
	if typ, ok := m.know.types[typeName(t)]; ok && typ.Literal && typ.Role == Request {
		return role{Request}
	}
	if asSymbol && symbolic(t) {
		if isString(t) {
			return text{Text: paramText(i)}
		}
		return list{elems: []value{text{Text: paramText(i)}}, name: p.Name(), param: strconv.Itoa(i)}
	}
	if perRequest {
		// A parameter beside the request may come from it.
		if isBool(t) {
			return flag(p.Name())
		}
		if isString(t) {
			return opaque{derived}
		}
		return m.configured(p.Name(), t)
	}
	return m.configured(p.Name(), t)
}
