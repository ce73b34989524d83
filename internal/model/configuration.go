package model

import (
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// A Configuration is one complete configuration of a library, as values.
type Configuration struct {
	// Site is the call or literal that completes it.
	Site policy.Site
	// Settings are the values of its options in the order in which they are
	// given; of an option that is given several times the last counts.
	Settings []Setting
	// When is the condition on which the program configures the library so.
	When origin.Predicate
	// Fails is how the library refuses the configuration where it does.
	Fails Failure
	// Handshake is as in Entry.
	Handshake bool
}

// A Setting is the value of one option.
type Setting struct {
	Option Option
	// Rank is as in Field.
	Rank  int
	Value Value
	// Site is where the program says so; zero if it does not.
	Site policy.Site
	// Own says that it is the library's own value, which the program leaves as it
	// is.
	Own bool
}

// Value is the value of an option. The zero value is unknown.
type Value struct {
	Kind ValueKind
	// Text is a string of kind Text; it may be unknown as well.
	Text origin.Text
	// Bool is that of kind Bool.
	Bool origin.Truth
	// Number is that of kind Number.
	Number int64
	// List holds the elements of kind List; all of them if Complete.
	List     []origin.Text
	Complete bool
	// Ways are the ways through a function of kind Function.
	Ways []Way
}

// ValueKind is the kind of a Value.
type ValueKind uint8

const (
	// Unknown is the zero value: the program decides when it runs.
	Unknown ValueKind = iota
	// Absent: nil, or never given.
	Absent
	Text
	Bool
	Number
	List
	Function
)

// A Way is one way through a function of the Origin.
type Way struct {
	// When is the condition of the way, with what it says of the origin.
	When origin.Predicate
	// Sends is what the function says to answer; nil leaves it to the library.
	Sends *origin.Text
}

// setting is the last setting of an option; it is absent if there is none.
func (c *Configuration) setting(o Option) Setting {
	for i := len(c.Settings) - 1; i >= 0; i-- {
		if c.Settings[i].Option == o {
			return c.Settings[i]
		}
	}
	return Setting{Option: o, Value: Value{Kind: Absent}}
}

// truth is a setting of kind Bool; absent is false, and a string is true if it
// says so.
func (s Setting) truth() origin.Truth {
	switch s.Value.Kind {
	case Bool:
		return s.Value.Bool
	case Text:
		if s.Value.Text.Kind == origin.Literal {
			return origin.TruthOf(s.Value.Text.Str == "true")
		}
	case Absent:
		return origin.False
	}
	return origin.Unknown
}

// functions are the functions that decide, by rank. known is false if there
// may be others.
func (c *Configuration) functions() (fs []Setting, known bool) {
	known = true
	byRank := map[int]Setting{}
	highest := 0
	for _, s := range c.Settings {
		if s.Option == Decides {
			byRank[s.Rank] = s
			highest = max(highest, s.Rank)
		}
	}
	for rank := range highest + 1 {
		s, found := byRank[rank]
		switch {
		case !found || s.Value.Kind == Absent:
		case s.Value.Kind == Function:
			fs = append(fs, s)
		default:
			known = false
		}
	}
	return fs, known
}

// place is where s is written, or the configuration itself.
func (c *Configuration) place(s Setting) policy.Site {
	if s.Site.Start != 0 || s.Site.Line != 0 {
		return s.Site
	}
	return c.Site
}

// Constant is the value that a Set states.
func Constant(s Set) Value {
	switch x := s.Value.(type) {
	case string:
		return Value{Kind: Text, Text: origin.Lit(x)}
	case Send:
		if x == SendOrigin {
			return Value{Kind: Text, Text: origin.TheOrigin()}
		}
	case bool:
		if s.Option != Decides {
			return Value{Kind: Bool, Bool: origin.TruthOf(x)}
		}
		way := Way{When: origin.Predicate{Op: origin.Never}}
		if x {
			way.When.Op = origin.Always
		}
		return Value{Kind: Function, Ways: []Way{way}}
	case int:
		return Value{Kind: Number, Number: int64(x)}
	case []string:
		v := Value{Kind: List, Complete: true}
		for _, t := range x {
			v.List = append(v.List, origin.Lit(t))
		}
		return v
	}
	return Value{}
}
