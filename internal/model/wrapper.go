package model

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"unicode"
)

// A Wrapper is a package of a program's own that answers cross-origin requests
// as it is configured, described in words that a file can hold: those of the
// built-in models, without versions, presets and what is particular to one
// library.
type Wrapper struct {
	// Path is the import path of the package.
	Path string
	// Like is the import path of the library that it hands its configuration
	// to, or behaves as. It may be empty if Behavior says all.
	Like string
	// Behavior are the words of Behaviors that differ from those of Like.
	Behavior map[string]string
	// Functions and Types are how programs configure it.
	Functions []WrapperFunction
	Types     []WrapperType
}

// A WrapperFunction is a function or method that configures a wrapper.
type WrapperFunction struct {
	// Name is that of a function, or a method as in (*Server).AllowOrigins.
	Name string
	// Kind is one of WrapperKinds.
	Kind EntryKind
	// Receiver, Args and Sets are as in Entry; Sets by option.
	Receiver Option
	Args     []Option
	Sets     map[Option]any
}

// A WrapperType is a configuration struct of a wrapper.
type WrapperType struct {
	Name string
	// Fields are what the fields mean, by name. Others decide nothing.
	Fields map[string]Option
}

// WrapperKinds are the kinds of functions of a wrapper, and of types that answer
// by themselves.
var WrapperKinds = []EntryKind{Installs, SetsOption, Chains, Handler, Literal}

// Options are the options there are, but for Ignored.
var Options = []Option{
	Config, ConfigOrNone, Settings, Described,
	Origins, AnyOrigin, Decides, OriginsOfAnyType, Matchers, Prefixes, Suffixes, Infixes, WholeRegexps, IgnoresCase, Regexps,
	Scheme, Subdomains, Wildcards, Schemes, Extensions, Sockets, Files, Insecure, PublicSuffixes,
	AllowOrigin, Credentials, EchoesStar, Methods, Headers, Expose, MaxAge, MaxAgeDuration, PrivateNetwork, SendsVary,
	Validates, Status, PassesPreflight, IgnoresPreflight, Obscures, OnDenied,
}

// A Word is a part of a wrapper's behaviour, with the values that it may have.
type Word struct {
	Name   string
	Values []string
	// Optional words may be left out where there is no library to be like.
	Optional bool
	set      func(b *Behavior, value string)
}

// Words are the parts of a wrapper's behaviour. They are Behavior's fields that
// say who is allowed and what they are answered.
func Words() []Word {
	sends := []string{string(SendStar), string(SendStarOnly), string(SendOrigin), string(SendLower), string(SendEntry)}
	vary := func(when string) Vary { return Vary{When: VaryWhen(when), Lines: []string{"Origin"}} }
	return []Word{
		{"dialect", slices.Sorted(maps.Keys(Dialects())), false, func(b *Behavior, v string) { b.Dialect = v }},
		{"star", []string{string(StarAnywhere), string(StarInOrder), string(StarFirst), string(StarAlone), string(StarText), string(StarNowhere)}, false,
			func(b *Behavior, v string) { b.Star = StarPlace(v) }},
		{"empty", []string{string(Everybody), string(Nobody)}, false, func(b *Behavior, v string) { b.Empty, b.EmptyList = Reach(v), Reach(v) }},
		{"public", sends, false, func(b *Behavior, v string) { b.Public = Send(v) }},
		{"public with credentials", sends, false, func(b *Behavior, v string) { b.PublicCredentials = Send(v) }},
		{"echo", sends, false, func(b *Behavior, v string) { b.Echo = Send(v) }},
		{"function", []string{string(FunctionReplaces), string(FunctionAdds), string(FunctionGates), string(FunctionIdle), string(FunctionUnclear)}, true,
			func(b *Behavior, v string) { b.Function, b.FunctionAndEverybody = FunctionRole(v), FunctionRole(v) }},
		{"vary", []string{string(VaryAlways), string(VaryUnlessEverybody), string(VaryUnlessStar), string(VaryGranted), string(VarySeveral), string(VaryConfigured), string(VaryNever)}, false,
			func(b *Behavior, v string) { b.Vary, b.PreflightVary = vary(v), vary(v) }},
	}
}

// Library is the wrapper as a model. The error names what is wrong.
func (w *Wrapper) Library() (*Library, error) {
	l := &Library{Paths: []string{w.Path}, Versioned: w.Like}
	if w.Path == "" || strings.ContainsAny(w.Path, " \t…") {
		return nil, fmt.Errorf("path %q is no import path", w.Path)
	}
	if len(w.Functions) == 0 {
		return nil, errors.New("there are no functions: name those that configure the package")
	}
	changes, err := w.changes()
	if err != nil {
		return nil, err
	}
	if l.Behaviors, l.Oldest, err = w.like(changes); err != nil {
		return nil, err
	}
	types := map[string]bool{}
	for _, t := range w.Types {
		if !identifier(t.Name) || types[t.Name] {
			return nil, fmt.Errorf("types: %q is no name of a type, or is there twice", t.Name)
		}
		types[t.Name] = true
		typ := Type{Name: "…." + t.Name}
		for _, name := range slices.Sorted(maps.Keys(t.Fields)) {
			if err := known(t.Fields[name]); err != nil {
				return nil, fmt.Errorf("types: %s.%s: %w", t.Name, name, err)
			}
			typ.Fields = append(typ.Fields, Field{Name: name, Option: t.Fields[name]})
		}
		l.Types = append(l.Types, typ)
	}
	for _, f := range w.Functions {
		e, err := f.entry(types)
		if err != nil {
			return nil, fmt.Errorf("functions: %s: %w", f.Name, err)
		}
		l.Entries = append(l.Entries, e)
	}
	return l, nil
}

// changes applies what the words say to a behaviour.
func (w *Wrapper) changes() (func(*Behavior), error) {
	var sets []func(*Behavior)
	left := maps.Clone(w.Behavior)
	for _, word := range Words() {
		value, given := left[word.Name]
		delete(left, word.Name)
		switch {
		case given && !slices.Contains(word.Values, value):
			return nil, fmt.Errorf("behavior: %s: %q is none of: %s", word.Name, value, strings.Join(word.Values, ", "))
		case given:
			sets = append(sets, func(b *Behavior) { word.set(b, value) })
		case w.Like == "" && !word.Optional:
			return nil, fmt.Errorf("behavior: say %s, or name a library that the package is like", word.Name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(left)) {
		return nil, fmt.Errorf("behavior: there is no %q", name)
	}
	return func(b *Behavior) {
		for _, set := range sets {
			set(b)
		}
	}, nil
}

// like are the behaviours of the library that the wrapper is like, changed, and
// the oldest version that they are of.
func (w *Wrapper) like(change func(*Behavior)) ([]Behavior, string, error) {
	if w.Like == "" {
		// Nothing is said of what the words do not speak of.
		unsaid := Names{Send: NamesUnsaid, Unset: NamesUnsaid, Separator: ",", Star: StarLiteral}
		b := Behavior{Function: FunctionUnclear, FunctionAndEverybody: FunctionUnclear, Methods: unsaid, Headers: unsaid, Expose: unsaid}
		change(&b)
		return []Behavior{b}, "", nil
	}
	for _, l := range All() {
		if !slices.Contains(l.Paths, w.Like) {
			continue
		}
		if l.Behaviors[0].Public == "" {
			return nil, "", fmt.Errorf("like: %s decides about WebSocket handshakes, not about headers", w.Like)
		}
		out := slices.Clone(l.Behaviors)
		for i := range out {
			var b Behavior
			overlay(reflect.ValueOf(&b).Elem(), reflect.ValueOf(out[i]))
			change(&b)
			out[i] = b
		}
		return out, l.Oldest, nil
	}
	return nil, "", fmt.Errorf("like: %q is no library that corslint has a model of", w.Like)
}

func (f WrapperFunction) entry(types map[string]bool) (Entry, error) {
	e := Entry{Name: f.fullName(), Kind: f.Kind, Receiver: f.Receiver, Args: f.Args}
	switch {
	case e.Name == "":
		return Entry{}, errors.New("this is no name of a function or method: write New or (*Server).New")
	case !slices.Contains(WrapperKinds, f.Kind):
		return Entry{}, fmt.Errorf("unknown kind %q", f.Kind)
	case f.Kind == Literal && !types[f.Name]:
		return Entry{}, errors.New("a literal is of one of the types listed")
	case f.Kind != Literal && f.Kind != Handler && len(f.Args) == 0 && len(f.Sets) == 0 && f.Receiver == Ignored:
		return Entry{}, errors.New("say what the arguments mean, or what it sets")
	}
	for _, o := range append(slices.Clone(f.Args), f.Receiver) {
		if err := known(o); err != nil {
			return Entry{}, err
		}
		if (o == Config || o == ConfigOrNone) && len(types) == 0 {
			return Entry{}, errors.New("there are no types that a config may be of")
		}
	}
	for _, o := range slices.Sorted(maps.Keys(f.Sets)) {
		if err := known(o); err != nil || o == Ignored {
			return Entry{}, fmt.Errorf("sets: unknown option %q", o)
		}
		switch f.Sets[o].(type) {
		case string, bool, int, []string:
		default:
			return Entry{}, fmt.Errorf("sets: %s: write a text, a number, true or false, or a list of texts", o)
		}
		e.Sets = append(e.Sets, Set{Option: o, Value: f.Sets[o]})
	}
	return e, nil
}

// fullName is the name as Entry has it, "" if it is none.
func (f WrapperFunction) fullName() string {
	receiver, method, isMethod := strings.Cut(strings.TrimPrefix(f.Name, "("), ").")
	switch {
	case !strings.HasPrefix(f.Name, "(") && identifier(f.Name):
		return "…." + f.Name
	case !isMethod || !identifier(method):
		return ""
	}
	name, pointer := strings.CutPrefix(receiver, "*")
	switch {
	case !identifier(name):
		return ""
	case pointer:
		return "(*…." + name + ")." + method
	}
	return "(…." + name + ")." + method
}

func known(o Option) error {
	if o != Ignored && !slices.Contains(Options, o) {
		return fmt.Errorf("unknown option %q", o)
	}
	return nil
}

// identifier reports whether s is a Go identifier, or a keyword.
func identifier(s string) bool {
	for i, r := range s {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return s != ""
}
