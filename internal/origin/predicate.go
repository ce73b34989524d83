package origin

import (
	"regexp"
	"strings"
)

// Op is the kind of a Predicate.
type Op uint8

const (
	// Opaque is the zero value: a test that may depend on the Origin in a way
	// that could not be followed.
	Opaque Op = iota
	// Always and Never are the constants.
	Always
	Never
	// Equal and EqualFold compare A with B.
	Equal
	EqualFold
	// HasPrefix, HasSuffix and Contains ask whether A begins with, ends with
	// or contains B.
	HasPrefix
	HasSuffix
	Contains
	// Match asks whether the regular expression B matches somewhere in A, as
	// regexp.MatchString does; MatchLongest-style anchoring is part of B.
	Match
	// PathMatch is path.Match(B, A).
	PathMatch
	// Parses asks whether url.Parse accepts A.
	Parses
	// Longer and SameLength compare the lengths of A and B: len(A) > len(B),
	// len(A) == len(B).
	Longer
	SameLength
	// Flag is a condition that says nothing about the Origin: a boolean
	// setting, the path, a cookie. A names it. It can be met.
	Flag
	// And, Or and Not combine Subs.
	And
	Or
	Not
)

// A Predicate is a statement about a request. The zero value is Opaque, whose
// truth is never known. Predicates are immutable expression trees.
type Predicate struct {
	Op   Op          `json:"o,omitempty"`
	A    Text        `json:"a,omitzero"`
	B    Text        `json:"b,omitzero"`
	Subs []Predicate `json:"s,omitempty"`
}

// Compare is the predicate op over a and b, folded where constants decide it.
func Compare(op Op, a, b Text) Predicate {
	p := Predicate{Op: op, A: a, B: b}
	if a.Kind == Literal && b.Kind == Literal {
		return constant(p.Holds(Experiment{}))
	}
	return p
}

func constant(t Truth) Predicate {
	switch t {
	case True:
		return Predicate{Op: Always}
	case False:
		return Predicate{Op: Never}
	}
	return Predicate{}
}

// AllOf is the conjunction of ps, simplified.
func AllOf(ps ...Predicate) Predicate {
	var subs []Predicate
	for _, p := range ps {
		switch p.Op {
		case Always:
			continue
		case Never:
			return p
		case And:
			subs = append(subs, p.Subs...)
		default:
			subs = append(subs, p)
		}
	}
	switch len(subs) {
	case 0:
		return Predicate{Op: Always}
	case 1:
		return subs[0]
	}
	return Predicate{Op: And, Subs: subs}
}

// AnyOf is the disjunction of ps, simplified.
func AnyOf(ps ...Predicate) Predicate {
	var subs []Predicate
	for _, p := range ps {
		switch p.Op {
		case Never:
			continue
		case Always:
			return p
		case Or:
			subs = append(subs, p.Subs...)
		default:
			subs = append(subs, p)
		}
	}
	switch len(subs) {
	case 0:
		return Predicate{Op: Never}
	case 1:
		return subs[0]
	}
	return Predicate{Op: Or, Subs: subs}
}

// Negate is the negation of p, simplified.
func (p Predicate) Negate() Predicate {
	switch p.Op {
	case Opaque:
		return p
	case Always:
		return Predicate{Op: Never}
	case Never:
		return Predicate{Op: Always}
	case Not:
		return p.Subs[0]
	}
	return Predicate{Op: Not, Subs: []Predicate{p}}
}

// Holds evaluates p in e by Kleene's logic. A Flag holds either way: it is
// True, and so is its negation, since some request or configuration meets it.
func (p Predicate) Holds(e Experiment) Truth {
	switch p.Op {
	case Always, Flag:
		return True
	case Never:
		return False
	case And:
		t := True
		for _, s := range p.Subs {
			t = t.And(s.Holds(e))
		}
		return t
	case Or:
		t := False
		for _, s := range p.Subs {
			t = t.Or(s.Holds(e))
		}
		return t
	case Not:
		if p.Subs[0].Op == Flag {
			return True
		}
		return p.Subs[0].Holds(e).Not()
	case Opaque:
		return Unknown
	}
	as, ok := p.A.values(e)
	if !ok {
		return Unknown
	}
	if p.Op == Parses {
		return existential(as, []string{""}, func(a, _ string) Truth { return TruthOf(parses(a)) })
	}
	bs, ok := p.B.values(e)
	if !ok {
		return Unknown
	}
	return existential(as, bs, p.Op.test)
}

// existential is True if test is for one pair of values: a Choice stands for
// an element that some iteration of a loop looks at.
func existential(as, bs []string, test func(a, b string) Truth) Truth {
	t := False
	for _, a := range as {
		for _, b := range bs {
			if t = t.Or(test(a, b)); t == True {
				return t
			}
		}
	}
	return t
}

func (op Op) test(a, b string) Truth {
	switch op {
	case Equal:
		return TruthOf(a == b)
	case EqualFold:
		return TruthOf(strings.EqualFold(a, b))
	case HasPrefix:
		return TruthOf(strings.HasPrefix(a, b))
	case HasSuffix:
		return TruthOf(strings.HasSuffix(a, b))
	case Contains:
		return TruthOf(strings.Contains(a, b))
	case Longer:
		return TruthOf(len(a) > len(b))
	case SameLength:
		return TruthOf(len(a) == len(b))
	case Match:
		re, err := regexp.Compile(b)
		if err != nil {
			return Unknown
		}
		return TruthOf(re.MatchString(a))
	case PathMatch:
		return pathMatch(b, a)
	}
	return Unknown
}

// Walk calls visit for p and every predicate within it.
func (p Predicate) Walk(visit func(Predicate)) {
	visit(p)
	for _, s := range p.Subs {
		s.Walk(visit)
	}
}

// Replace is p with every leaf of its texts replaced, simplified anew.
func (p Predicate) Replace(leaf func(Text) Text) Predicate {
	switch p.Op {
	case Opaque, Always, Never, Flag:
		return p
	case And, Or, Not:
		subs := make([]Predicate, len(p.Subs))
		for i, s := range p.Subs {
			subs[i] = s.Replace(leaf)
		}
		switch p.Op {
		case And:
			return AllOf(subs...)
		case Or:
			return AnyOf(subs...)
		}
		return subs[0].Negate()
	}
	return Compare(p.Op, p.A.Replace(leaf), p.B.Replace(leaf))
}

// Equal reports whether p and q are the same expression.
func (p Predicate) Equal(q Predicate) bool {
	if p.Op != q.Op || !p.A.Equal(q.A) || !p.B.Equal(q.B) || len(p.Subs) != len(q.Subs) {
		return false
	}
	for i := range p.Subs {
		if !p.Subs[i].Equal(q.Subs[i]) {
			return false
		}
	}
	return true
}

// AboutOrigin reports whether p's truth may depend on the Origin header.
func (p Predicate) AboutOrigin() bool {
	found := false
	p.Walk(func(q Predicate) {
		found = found || q.Op == Opaque || q.A.Find(Header) || q.B.Find(Header)
	})
	return found
}
