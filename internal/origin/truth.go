// Package origin holds what corslint knows about web origins: how they are
// written (RFC 6454, Fetch), the strings a program derives from them, the
// statements it makes about those strings, and the origins an attacker would
// try against such a statement.
//
// It is pure: it imports nothing that knows Go source.
package origin

// Truth is a value of Kleene's three-valued logic. The zero value is Unknown,
// and Unknown never accuses anybody.
type Truth uint8

// The truth values.
const (
	Unknown Truth = iota
	False
	True
)

// TruthOf turns a Go bool into a Truth.
func TruthOf(b bool) Truth {
	if b {
		return True
	}
	return False
}

// Not is Kleene negation: unknown stays unknown.
func (t Truth) Not() Truth {
	switch t {
	case True:
		return False
	case False:
		return True
	}
	return Unknown
}

// And is Kleene conjunction: one False decides.
func (t Truth) And(u Truth) Truth {
	switch {
	case t == False || u == False:
		return False
	case t == True && u == True:
		return True
	}
	return Unknown
}

// Or is Kleene disjunction: one True decides.
func (t Truth) Or(u Truth) Truth {
	return t.Not().And(u.Not()).Not()
}

func (t Truth) String() string {
	switch t {
	case True:
		return "yes"
	case False:
		return "no"
	}
	return "unknown"
}
