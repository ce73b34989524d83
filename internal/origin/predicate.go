package origin

import (
	"hash/maphash"
	"slices"
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
	// regexp.MatchString does; anchors are part of B.
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
	// setting, the path, a cookie. A (and B) name it. It can be met and can
	// fail, but flags of one name do so together; those without a name are
	// independent of each other. Subs holds what it tests, if that is known.
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
// Parses looks at a only; b is dropped.
func Compare(op Op, a, b Text) Predicate {
	if op == Parses {
		b = Text{}
	}
	p := Predicate{Op: op, A: a, B: b}
	switch {
	case a.Kind == Literal && (b.Kind == Literal || op == Parses):
		return constant(p.Holds(Experiment{}))
	case (op == HasPrefix || op == HasSuffix || op == Contains) && b.Kind == Literal && b.Str == "":
		return Predicate{Op: Always}
	case op == Equal && (a.Equal(Lit("")) && b.filled() || b.Equal(Lit("")) && a.filled()):
		return Predicate{Op: Never}
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
func AllOf(ps ...Predicate) Predicate { return combine(And, Always, Never, ps) }

// AnyOf is the disjunction of ps, simplified.
func AnyOf(ps ...Predicate) Predicate { return combine(Or, Never, Always, ps) }

// Shared is what all of ps demand: it holds where any of them does.
func Shared(ps []Predicate) Predicate {
	if len(ps) == 0 {
		return Predicate{Op: Never}
	}
	shared := slices.Clone(ps[0].Conjuncts())
	for _, p := range ps[1:] {
		theirs := p.Conjuncts()
		shared = slices.DeleteFunc(shared, func(s Predicate) bool { return !slices.ContainsFunc(theirs, s.Equal) })
	}
	return AllOf(shared...)
}

// Without is what p demands beside what q does.
func (p Predicate) Without(q Predicate) Predicate {
	theirs := q.Conjuncts()
	return AllOf(slices.DeleteFunc(slices.Clone(p.Conjuncts()), func(s Predicate) bool { return slices.ContainsFunc(theirs, s.Equal) })...)
}

// Configured reports whether p is decided by the program's configuration alone:
// by its flags, and by settings that are compared with constants.
func (p Predicate) Configured() bool {
	only := true
	p.Walk(func(q Predicate) {
		switch q.Op {
		case And, Or, Not, Flag, Always, Never:
		case Opaque:
			only = false
		default:
			only = only && (q.A.Kind == Setting || q.A.Kind == Literal) && (q.B.Kind == Setting || q.B.Kind == Literal)
		}
	})
	return only
}

// Conjuncts are the conditions that p consists of, all of which it demands.
func (p Predicate) Conjuncts() []Predicate {
	if p.Op == And {
		return p.Subs
	}
	return []Predicate{p}
}

// few are so many predicates that looking at each is quicker than hashing one.
const few = 16

// combine flattens and joins ps by op, whose neutral element is left out and
// whose absorbing element decides.
func combine(op, neutral, absorbing Op, ps []Predicate) Predicate {
	var subs []Predicate
	var seen map[uint64][]int // where in subs, by hash; nil while they are few
	seed := maphash.MakeSeed()
	add := func(p Predicate) {
		if seen == nil {
			if !slices.ContainsFunc(subs, p.Equal) {
				subs = append(subs, p)
			}
			if len(subs) < few {
				return
			}
			seen = map[uint64][]int{}
			for i, s := range subs {
				h := s.hash(seed)
				seen[h] = append(seen[h], i)
			}
			return
		}
		h := p.hash(seed)
		if !slices.ContainsFunc(seen[h], func(i int) bool { return subs[i].Equal(p) }) {
			seen[h] = append(seen[h], len(subs))
			subs = append(subs, p)
		}
	}
	for _, p := range ps {
		switch p.Op {
		case neutral:
		case absorbing:
			return p
		case op:
			for _, s := range p.Subs {
				add(s)
			}
		default:
			add(p)
		}
	}
	switch len(subs) {
	case 0:
		return Predicate{Op: neutral}
	case 1:
		return subs[0]
	}
	return Predicate{Op: op, Subs: subs}
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
		if len(p.Subs) == 1 {
			return p.Subs[0]
		}
	}
	return Predicate{Op: Not, Subs: []Predicate{p}}
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
	return p.rewrite(func(q Predicate) Predicate { return Compare(q.Op, q.A.Replace(leaf), q.B.Replace(leaf)) })
}

// rewrite is p with every comparison replaced, simplified anew.
func (p Predicate) rewrite(comparison func(Predicate) Predicate) Predicate {
	switch p.Op {
	case Opaque, Always, Never, Flag:
		return p
	case And, Or, Not:
		subs := make([]Predicate, len(p.Subs))
		for i, s := range p.Subs {
			subs[i] = s.rewrite(comparison)
		}
		switch {
		case p.Op == And:
			return AllOf(subs...)
		case p.Op == Or:
			return AnyOf(subs...)
		case len(subs) == 1:
			return subs[0].Negate()
		}
		return Predicate{}
	}
	return comparison(p)
}

// With is p with every configured string taken to be value.
func (p Predicate) With(value string) Predicate {
	return p.Replace(func(leaf Text) Text { return leaf.With(value) })
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

// hash is the same for predicates that are Equal.
func (p Predicate) hash(seed maphash.Seed) uint64 {
	var h maphash.Hash
	h.SetSeed(seed)
	p.writeTo(&h)
	return h.Sum64()
}

func (p Predicate) writeTo(h *maphash.Hash) {
	maphash.WriteComparable(h, p.Op)
	p.A.writeTo(h)
	p.B.writeTo(h)
	for _, s := range p.Subs {
		s.writeTo(h)
	}
}

// Settings are the configured strings that p reads, by name, and of each whether
// p holds it against something of the request.
func (p Predicate) Settings() map[string]bool {
	out := map[string]bool{}
	p.Walk(func(q Predicate) {
		for _, name := range append(q.A.Settings(), q.B.Settings()...) {
			out[name] = out[name] || q.requested()
		}
	})
	return out
}

// requested reports whether a request has a say in a comparison, or nothing is
// known of one of its sides.
func (p Predicate) requested() bool {
	kinds := [...]TextKind{Header, Method, ServerHost, Chosen, Param, UnknownText}
	return p.A.Find(kinds[:]...) || p.B.Find(kinds[:]...)
}

// Switched is p where comparisons of configured strings other than those kept
// are flags: what such a string says of the Origin, it says by being set or not.
// One that is compared with a wildcard is a list of origins under another name.
func (p Predicate) Switched(kept map[string]bool) Predicate {
	return p.rewrite(func(q Predicate) Predicate {
		names := append(q.A.Settings(), q.B.Settings()...)
		keep := func(name string) bool { return kept[name] }
		if len(names) == 0 || q.requested() || q.A.holdsStar() || q.B.holdsStar() || slices.ContainsFunc(names, keep) {
			return q
		}
		return Predicate{Op: Flag, A: Lit(q.String())}
	})
}

// AboutOrigin reports whether p's truth may depend on the Origin header.
func (p Predicate) AboutOrigin() bool {
	found := false
	p.Walk(func(q Predicate) {
		found = found || q.Op == Opaque || q.A.Find(Header) || q.B.Find(Header)
	})
	return found
}

// Narrows reports whether p tells apart origins that a browser may send: it
// compares the Origin with something other than the empty string, which no
// cross-origin request sends.
func (p Predicate) Narrows() bool {
	found := false
	p.Walk(func(q Predicate) {
		switch q.Op {
		case Opaque:
			found = found || q.A.Kind != Literal
		case And, Or, Not, Always, Never, Flag, Parses, Longer:
		default:
			if q.A.Find(Header) && !(q.B.Kind == Literal && q.B.Str == "") || q.B.Find(Header) {
				found = true
			}
		}
	})
	return found
}
