package flow

import (
	"maps"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// An Event is something that happens to the response on a path.
type Event struct {
	// Kind is Write, or what happens to the response as a whole.
	Kind EventKind
	// Write is the header write of a Write event.
	Write policy.Write
	// Status is the status of a Started or Status event; 0 is unknown.
	Status int
	// Site is where an event of another kind than Write happens.
	Site policy.Site
}

// EventKind is the kind of an Event.
type EventKind uint8

const (
	// Write is a header write.
	Write EventKind = iota
	// Started: the response's headers are sent.
	Started
	// Passed: the request is handed to the next handler.
	Passed
	// Status: the status is stated, the headers are not sent yet.
	Status
	// Given: the request is given to a function value, most likely the next
	// handler.
	Given
	// Continued: the request is handed to the next handler of a framework that
	// sends the response when all handlers have returned.
	Continued
	// Concluded: the status is stated in such a framework. It is what is sent
	// unless the request is handed on.
	Concluded
	// Entered: a handler that was passed in takes over, and what it does
	// follows. Site is that of the handler.
	Entered
	// Failed: the function that began returns an error, which its caller answers
	// with a status of 400 or above unless the response has been sent.
	Failed
)

func (e Event) key() string {
	return strconv.Itoa(int(e.Kind)) + " " + strconv.Itoa(e.Status) + " " + strconv.Itoa(int(e.Write.Op)) + e.Write.Name + "=" +
		e.Write.Value.String() + "@" + strconv.Itoa(e.Write.Site.Start)
}

// A literal is a condition a path has tested, with its outcome. It is immutable;
// paths share it.
type literal struct {
	p       origin.Predicate
	negated bool
	// id renders p.
	id string
}

func newLiteral(p origin.Predicate, negated bool) *literal {
	id := p.String()
	if p.Op == origin.Opaque || p.Op == origin.Flag {
		id += p.A.Str + p.B.Str
	}
	return &literal{p, negated, id}
}

func (l *literal) predicate() origin.Predicate {
	if l.negated {
		return l.p.Negate()
	}
	return l.p
}

func (l *literal) isFlag() bool { return l.p.Op == origin.Flag }

// configured reports whether the program's configuration alone decides.
func (l *literal) configured() bool { return l.p.Configured() }

func (l *literal) key() string { return strconv.FormatBool(l.negated) + l.id }

func (l *literal) opposite() *literal { return &literal{l.p, !l.negated, l.id} }

func (l *literal) same(m *literal) bool { return l == m || l.negated == m.negated && l.id == m.id }

// A state is what is known on one path. It is copied before it is changed
// where another path still needs it.
type state struct {
	// env holds the registers of the function being executed.
	env map[ssa.Value]value
	// mem holds what is known of memory, by address.
	mem memory
	// tests are the conditions the path has met, in order.
	tests []*literal
	// events are what happened to the response, in order. history is a short
	// name of the first so many of them (named).
	events  []Event
	history string
	named   int
	// passes counts how often the path went through a loop header.
	passes map[*ssa.BasicBlock]int
	// trail is the evidence gathered.
	trail []finding.Evidence
	// incomplete means that a bound was reached on the way.
	incomplete bool
}

func newState() *state {
	return &state{env: map[ssa.Value]value{}, mem: newMemory(), passes: map[*ssa.BasicBlock]int{}}
}

func (s *state) clone() *state {
	return &state{
		env:        maps.Clone(s.env),
		mem:        s.mem.clone(),
		tests:      slices.Clip(s.tests),
		events:     slices.Clip(s.events),
		history:    s.history,
		named:      s.named,
		passes:     maps.Clone(s.passes),
		trail:      slices.Clip(s.trail),
		incomplete: s.incomplete,
	}
}

// assume adds a condition to the path. ok is false if the path contradicts it.
func (s *state) assume(l *literal) (ok bool) {
	switch l.predicate().Op {
	case origin.Always:
		return true
	case origin.Never:
		return false
	}
	if l.p.Op == origin.And && !l.negated || l.p.Op == origin.Or && l.negated {
		for _, sub := range l.p.Subs {
			if !s.assume(newLiteral(sub, l.negated)) {
				return false
			}
		}
		return true
	}
	if l.p.Op == origin.Not {
		return s.assume(newLiteral(l.p.Subs[0], !l.negated))
	}
	if l.p.Op != origin.Opaque {
		for _, t := range s.tests {
			if t.p.Equal(l.p) {
				return t.negated == l.negated
			}
		}
	}
	s.tests = append(s.tests, l)
	return true
}

// opened reports whether the path is taken only where the operator has configured
// *: who is let in then is nobody's oversight.
func (s *state) opened() bool {
	return slices.ContainsFunc(s.tests, func(l *literal) bool {
		a, b := l.p.A, l.p.B
		if a.Kind == origin.Literal {
			a, b = b, a
		}
		return !l.negated && l.p.Op == origin.Equal && a.Kind == origin.Setting && b.Equal(origin.Lit("*"))
	})
}

// resolve is t as the path's tests determine it: a text that the path has
// found equal to the Origin or to a constant is that.
func (s *state) resolve(t origin.Text) origin.Text {
	if t.Kind == origin.Literal || t.Kind == origin.Header {
		return t
	}
	for _, l := range s.tests {
		if l.negated || l.p.Op != origin.Equal && l.p.Op != origin.EqualFold {
			continue
		}
		a, b := l.p.A, l.p.B
		if a.Equal(t) {
			a, b = b, a
		}
		if !b.Equal(t) {
			continue
		}
		if a.Kind == origin.Literal && l.p.Op == origin.Equal || isOrigin(a) {
			return a
		}
	}
	return t
}

// isOrigin reports whether t always equals the Origin a browser sends, which
// is in lower case and without blanks already.
func isOrigin(t origin.Text) bool {
	for t.Kind == origin.Apply && (t.View == origin.Lower || t.View == origin.Trimmed) {
		t = t.Parts[0]
	}
	return t.Kind == origin.Header
}

// values are what the path knows of registers.
func (s *state) values(registers []ssa.Value) []value {
	vs := make([]value, 0, len(registers))
	for _, r := range registers {
		if v := s.env[r]; v != nil {
			vs = append(vs, v)
		}
	}
	return vs
}

func (s *state) note(e finding.Evidence) {
	for _, have := range s.trail {
		if have.Start == e.Start && have.Message == e.Message {
			return
		}
	}
	s.trail = append(s.trail, e)
}

// set gives a register its value.
func (s *state) set(register ssa.Value, v value) { s.env[register] = lasting(v) }

// forget drops the registers that are not live any more, if there are many: every
// fork copies them. Parameters are always live.
func (s *state) forget(live []ssa.Value) {
	if len(s.env) < 2*len(live)+16 {
		return
	}
	kept := make(map[ssa.Value]value, len(live)+16)
	for _, r := range live {
		if v, ok := s.env[r]; ok {
			kept[r] = v
		}
	}
	for r, v := range s.env {
		switch r.(type) {
		case *ssa.Parameter, *ssa.FreeVar:
			kept[r] = v
		}
	}
	s.env = kept
}

// key stands for all of the state that the rest of the path may depend on, except
// tests and trail: the registers live, memory, events and loop counts. What it is
// the digest of is written to buffer, to be used again.
func (s *state) key(buffer *[]byte, live []ssa.Value, loops []*ssa.BasicBlock) digest {
	b := (*buffer)[:0]
	for _, v := range live {
		if x, ok := s.env[v]; ok && x != nil {
			b = append(b, v.Name()...)
			b = append(b, '=')
			b = append(b, name(x)...)
			b = append(b, ';')
		}
	}
	held := s.mem.key()
	b = append(b, '|')
	b = append(b, held[:]...)
	b = append(b, s.happened()...)
	for _, l := range loops {
		b = append(b, ',')
		b = strconv.AppendInt(b, int64(s.passes[l]), 10)
	}
	*buffer = b
	return digestOf(b)
}

// happened is a short name of the events.
func (s *state) happened() string {
	for ; s.named < len(s.events); s.named++ {
		s.history = short(s.history + ";" + s.events[s.named].key())
	}
	return s.history
}

// absorbs reports whether one path condition describes both s and t, which agree
// in their keys: the same tests, or tests that differ in the outcome of one.
// Flags say nothing about the Origin, but they may say that a check is skipped;
// exactly means that they agree too.
func (s *state) absorbs(t *state) (ok, exactly bool) {
	differs, ok := difference(s.tests, t.tests)
	if !ok {
		return false, false
	}
	both, exactly := sharedFlags(s.tests, t.tests)
	if differs >= 0 && exactly {
		exactly = both == flags(s.tests) && both == flags(t.tests)
	}
	return true, exactly
}

// absorb merges t into s, which absorbs it. Of the flags it keeps those that both
// met.
func (s *state) absorb(t *state) {
	differs, _ := difference(s.tests, t.tests)
	kept := make([]*literal, 0, len(s.tests))
	for _, l := range s.tests {
		if l.isFlag() && met(t.tests, l) {
			kept = append(kept, l)
		}
	}
	for i, l := range s.tests {
		if i != differs && !l.isFlag() {
			kept = append(kept, l)
		}
	}
	s.tests = kept
	s.incomplete = s.incomplete || t.incomplete
}

func flags(ls []*literal) int {
	n := 0
	for _, l := range ls {
		if l.isFlag() {
			n++
		}
	}
	return n
}

// sharedFlags counts the flags that both a and b have met. exact means that they
// describe a and b together: one has met only these, or besides them a and b
// have met one flag, which was set for one of them alone.
func sharedFlags(a, b []*literal) (shared int, exact bool) {
	var alone *literal
	others := 0
	for _, f := range a {
		switch {
		case !f.isFlag():
		case met(b, f):
			shared++
		default:
			alone = f
			others++
		}
	}
	more := flags(b) - shared
	if others == 0 || more == 0 {
		return shared, true
	}
	return shared, others == 1 && more == 1 && met(b, alone.opposite())
}

// met reports whether the flag f is among ls.
func met(ls []*literal, f *literal) bool {
	return slices.ContainsFunc(ls, func(l *literal) bool { return l.same(f) })
}

// difference compares tests, leaving out flags. ok means that they are the same
// but for the outcome of at most one, whose index in a is at; else at is -1.
func difference(a, b []*literal) (at int, ok bool) {
	at = -1
	i, j := 0, 0
	for {
		for i < len(a) && a[i].isFlag() {
			i++
		}
		for j < len(b) && b[j].isFlag() {
			j++
		}
		switch {
		case i == len(a) || j == len(b):
			return at, i == len(a) && j == len(b)
		case a[i].same(b[j]):
		case at < 0 && a[i].negated != b[j].negated && a[i].p.Equal(b[j].p):
			at = i
		default:
			return -1, false
		}
		i++
		j++
	}
}
