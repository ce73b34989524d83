// Package model says what the CORS libraries of the Go ecosystem answer to
// cross-origin requests, as data: one file for each library, in a vocabulary
// that one engine reads. It knows nothing of Go source.
//
// A Library lists how programs configure it (Entries, Types, Variables) and how
// it behaves (Behaviors), with the versions at which that changed. Every name
// of the vocabulary is a string or number, so that a model can be written in a
// file as well as in Go.
package model

// A Library is a package that answers cross-origin requests as configured.
type Library struct {
	// Paths are the import paths it is known under. The first names the
	// library in findings, and its module's version counts. "…" in the names of
	// Entries, Types and Variables stands for each path.
	Paths []string
	// Versioned is the import path whose module's version counts instead of
	// that of the first of Paths.
	Versioned string
	Entries   []Entry
	Types     []Type
	Variables []Variable
	// Oldest is the oldest version that the model speaks of; nothing is said of
	// older ones.
	Oldest string
	// Behaviors are the changes of behaviour, oldest first. The first says
	// all; the others say what is different from their version on.
	Behaviors []Behavior
}

// An Entry is a function, method or struct type through which a program
// configures a library.
type Entry struct {
	// Name is types.Func.FullName, as in "….New" and "(*….CORS).AllowOrigin",
	// or the name of a struct type for a Literal, of a function type for a
	// Conversion.
	Name string
	Kind EntryKind
	// Receiver is what a method's receiver means, if anything.
	Receiver Option
	// Args are what the arguments mean, in order; the last one stands for the
	// rest.
	Args []Option
	// Sets is what the call decides by itself, before its arguments.
	Sets []Set
	// Clears are options that the call takes back.
	Clears []Option
	// Reads names the package variable that is the configuration.
	Reads string
	// Field is, for Extends, the field of the receiver that the arguments are
	// appended to.
	Field string
	// Fails is what happens to a configuration that the library refuses.
	Fails Failure
	// Handshake says that the entry accepts or refuses WebSocket handshakes by
	// what is configured, instead of answering requests with headers.
	Handshake bool
	// Leaves names a field of what the call returns that decides in its place:
	// nothing is said of a call whose result has that field used.
	Leaves string
	// Since and Until bound the versions that the entry describes: from Since
	// on, before Until.
	Since, Until string
}

// EntryKind says what a call does with the configuration.
type EntryKind string

const (
	// Installs: the call completes a configuration, and answers by it.
	Installs EntryKind = ""
	// Sets: the call is a functional option, to be passed to another.
	SetsOption EntryKind = "option"
	// Chains: the call changes its receiver and returns it.
	Chains EntryKind = "chain"
	// Presets: the call returns a configuration with the values of Sets.
	Presets EntryKind = "preset"
	// Returns: the call returns the value of its only Set.
	Returns EntryKind = "returns"
	// Extends: the call appends to a field of its receiver.
	Extends EntryKind = "extend"
	// Literal: every literal of the type is a configuration that answers.
	Literal EntryKind = "literal"
	// Handler: the function, or package variable, is a middleware itself, and
	// answers wherever it is mentioned.
	Handler EntryKind = "handler"
	// Conversion: a function that is converted to the named type answers.
	Conversion EntryKind = "conversion"
)

// Failure is how a library refuses a configuration.
type Failure string

const (
	// Panics: the program ends when it starts.
	Panics Failure = ""
	// Errs: the call returns an error.
	Errs Failure = "error"
)

// A Set is a value that an option has.
type Set struct {
	// Option, or the Field of the struct that is returned by a Presets call.
	Option Option
	Field  string
	// Value is a string, bool, int or []string; SendOrigin for the Origin; nil
	// if it is not known. A bool for Decides is a function that always says so.
	Value any
}

// A Type is a configuration struct.
type Type struct {
	Name   string
	Fields []Field
	// Holds names the field whose value a struct stands for that only wraps it.
	Holds string
}

// A Field is one field of a configuration struct.
type Field struct {
	Name   string
	Option Option
	// Rank orders functions that decide the same thing: the lowest that is not
	// nil decides.
	Rank int
	// Since and Until are as in Entry.
	Since, Until string
}

// A Variable is a package variable that holds a default configuration, which
// programs may change.
type Variable struct {
	Name string
	// Fields are those of a struct.
	Fields []Set
	// Value is that of a variable of another type, as in Set; a bool is a
	// function that always says so.
	Value any
}

// Option is what a field or an argument means.
type Option string

const (
	// Ignored options decide nothing about CORS.
	Ignored Option = ""
	// Config is a struct of one of the library's Types, or a pointer to one.
	Config Option = "config"
	// ConfigOrNone is Config, where nil is no configuration: nothing is answered.
	ConfigOrNone Option = "config or none"
	// Settings are the results of calls of SetsOption entries.
	Settings Option = "settings"
	// Described is a function that calls SetsOption entries; it may be left out.
	Described Option = "described"
	// Origins is the list of entries that origins are compared with; AnyOrigin
	// says that all are allowed; Decides is a function of the Origin.
	Origins   Option = "origins"
	AnyOrigin Option = "any origin"
	Decides   Option = "function"
	// OriginsOfAnyType is a value of any type: a string or a list is as Origins, a
	// function and a bool as Decides, an expression as Regexps; a list may hold them
	// all.
	OriginsOfAnyType Option = "origins of any type"
	// Matchers is a list of structs of the library's Types, of which each says how
	// an entry is compared: as Origins or as one of the next.
	Matchers Option = "matchers"
	// Prefixes, Suffixes, Infixes and WholeRegexps are entries of a Matcher of this
	// form, which the dialect is told.
	Prefixes     Option = "prefixes"
	Suffixes     Option = "suffixes"
	Infixes      Option = "infixes"
	WholeRegexps Option = "whole regexps"
	// Regexps are regular expressions that the Origin is searched for.
	Regexps Option = "regexps"
	// AllowOrigin is the value of Access-Control-Allow-Origin for those who are
	// allowed.
	AllowOrigin Option = "allow origin"
	// Scheme and Subdomains are what dialects of host names take from elsewhere:
	// the scheme of allowed origins, and whether subdomains are allowed as well.
	Scheme     Option = "scheme"
	Subdomains Option = "subdomains"
	// Obscures is a function that may change what is answered, OnDenied one
	// that answers to other origins.
	Obscures Option = "obscures"
	OnDenied Option = "on denied"
	// Credentials says whether Access-Control-Allow-Credentials is sent. As a
	// string it is what is sent.
	Credentials Option = "credentials"
	// EchoesStar says that with credentials "everybody" is answered by an echo.
	EchoesStar Option = "echoes star"
	// Wildcards says whether entries may hold wildcards.
	Wildcards Option = "wildcards"
	// Methods, Headers and Expose are lists of names.
	Methods Option = "methods"
	Headers Option = "headers"
	Expose  Option = "expose"
	// MaxAge is a number of seconds, MaxAgeDuration a time.Duration.
	MaxAge         Option = "max age"
	MaxAgeDuration Option = "max age duration"
	// SendsVary says whether Vary is sent (VaryConfigured).
	SendsVary Option = "sends vary"
	// PrivateNetwork allows requests to private networks.
	PrivateNetwork Option = "private network"
	// Validates says whether preflights that ask for a name that is not listed are
	// refused.
	Validates Option = "validates"
	// Status is the status of preflight responses.
	Status Option = "status"
	// PassesPreflight hands preflights to the next handler as well.
	PassesPreflight Option = "passes preflight"
	// IgnoresPreflight hands preflights to the next handler untouched.
	IgnoresPreflight Option = "ignores preflight"
	// Schemes are further schemes that entries may have; Extensions, Sockets
	// and Files add well-known ones.
	Schemes    Option = "schemes"
	Extensions Option = "extensions"
	Sockets    Option = "sockets"
	Files      Option = "files"
	// IgnoresCase compares entries in any case.
	IgnoresCase Option = "ignores case"
	// Insecure tolerates http origins with credentials; PublicSuffixes
	// tolerates patterns over public suffixes.
	Insecure       Option = "insecure"
	PublicSuffixes Option = "public suffixes"
)

// preset is the list of names that a Presets call or a Variable gives an option.
func (l *Library) preset(o Option) []string {
	sets := []Set{}
	for _, e := range l.Entries {
		if e.Kind == Presets {
			sets = append(sets, e.Sets...)
		}
	}
	for _, v := range l.Variables {
		sets = append(sets, v.Fields...)
	}
	for _, s := range sets {
		if names, ok := s.Value.([]string); ok && s.Option == o {
			return names
		}
	}
	return nil
}
