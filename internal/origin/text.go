package origin

import (
	"hash/maphash"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// TextKind says where a Text comes from.
type TextKind uint8

const (
	// UnknownText is the zero value: nothing is known about the string.
	UnknownText TextKind = iota
	// Literal is the constant Str.
	Literal
	// Header is the value of the request's Origin header.
	Header
	// Method is the request's method.
	Method
	// ServerHost is the host under which the server itself was asked
	// (http.Request.Host). In a browser the attacker does not choose it.
	ServerHost
	// Chosen is another string that the requesting page chooses freely, such
	// as a query value; Str describes it.
	Chosen
	// Setting is a configured string: unknown in value, known in use. Str is
	// the expression that names it in the source.
	Setting
	// Param is a string parameter of a summarised function; Str names it. It
	// is replaced by the argument when the summary is applied.
	Param
	// Concat is the concatenation of Parts.
	Concat
	// Apply is View applied to Parts[0]; views with an argument keep it in Str.
	Apply
	// Choice is one of Parts. A statement about a Choice holds if it holds for
	// one of them: the element of a list in a loop over that list. Its negation
	// therefore holds if the statement holds for none of them.
	Choice
)

// A Text is a string of the analysed program as far as the request, constants
// and configuration determine it. It is an immutable expression tree; the zero
// value is a string about which nothing is known.
type Text struct {
	Kind  TextKind `json:"k,omitempty"`
	View  View     `json:"v,omitempty"`
	Str   string   `json:"s,omitempty"`
	Parts []Text   `json:"p,omitempty"`
}

// View is a string operation through which a program looks at an origin.
type View uint8

const (
	// Whole is the string itself.
	Whole View = iota
	// Lower and Upper fold case.
	Lower
	Upper
	// Trimmed is strings.TrimSpace.
	Trimmed
	// TrimLeft, TrimRight and Trim remove every leading, trailing or
	// surrounding character of the set Str.
	TrimLeft
	TrimRight
	Trim
	// TrimPrefix and TrimSuffix remove Str once.
	TrimPrefix
	TrimSuffix
	// Before and After are what strings.Cut finds on either side of the first
	// Str; without Str, Before is the whole and After is empty.
	Before
	After
	// BeforeLast and AfterLast cut at the last Str.
	BeforeLast
	AfterLast
	// Scheme, Host, Hostname and Port are the parts net/url sees
	// (url.URL.Scheme, .Host, .Hostname(), .Port()). For the origin null they
	// are empty, and Path is "null": net/url takes it for a relative path.
	// Of a string that url.Parse refuses they are empty too; a program that
	// goes on after that error dereferences nil.
	Scheme
	Host
	Hostname
	Port
	// Quoted is regexp.QuoteMeta.
	Quoted
	// Domain is the registrable domain, publicsuffix.EffectiveTLDPlusOne.
	Domain
	// Path is url.URL.Path.
	Path
)

// Lit is the constant s.
func Lit(s string) Text { return Text{Kind: Literal, Str: s} }

// TheOrigin is the value of the request's Origin header.
func TheOrigin() Text { return Text{Kind: Header} }

// Configured is a configured string named in the source as name.
func Configured(name string) Text { return Text{Kind: Setting, Str: name} }

// Join concatenates parts, folding adjacent constants.
func Join(parts ...Text) Text {
	var out []Text
	for _, p := range parts {
		sub := []Text{p}
		if p.Kind == Concat {
			sub = p.Parts
		}
		for _, s := range sub {
			if n := len(out); n > 0 && out[n-1].Kind == Literal && s.Kind == Literal {
				out[n-1] = Lit(out[n-1].Str + s.Str)
				continue
			}
			if s.Kind == Literal && s.Str == "" {
				continue
			}
			out = append(out, s)
		}
	}
	switch len(out) {
	case 0:
		return Lit("")
	case 1:
		return out[0]
	}
	return Text{Kind: Concat, Parts: out}
}

// OneOf is the choice between texts; of none it is unknown.
func OneOf(texts ...Text) Text {
	switch len(texts) {
	case 0:
		return Text{}
	case 1:
		return texts[0]
	}
	return Text{Kind: Choice, Parts: texts}
}

// Through is t seen through view, with the view's argument arg where it takes
// one. Constants are folded.
func (t Text) Through(view View, arg string) Text {
	switch {
	case view == Whole:
		return t
	case t.Kind == UnknownText:
		return t
	case t.Kind == Literal:
		return Lit(view.of(t.Str, arg))
	}
	return Text{Kind: Apply, View: view, Str: arg, Parts: []Text{t}}
}

// An Experiment fixes what a Text or Predicate depends on.
type Experiment struct {
	// Origin is what the request's Origin header says.
	Origin Origin
	// Method is the request's method; empty means GET.
	Method string
	// Setting is the value every configured string is taken to have; nil
	// leaves them unknown.
	Setting *string
}

// filled reports whether t has a constant in it, whatever is around that.
func (t Text) filled() bool {
	return t.Kind == Concat && slices.ContainsFunc(t.Parts, func(p Text) bool { return p.Kind == Literal && p.Str != "" })
}

// Value is the string t stands for in e, if e determines it. A Choice has a
// value only if all its parts agree. Method, Header and, where e has one,
// Setting are determined by e; UnknownText, ServerHost, Chosen and Param never
// are.
func (t Text) Value(e Experiment) (string, bool) {
	values, complete := t.values(e)
	if !complete || len(values) == 0 {
		return "", false
	}
	for _, v := range values[1:] {
		if v != values[0] {
			return "", false
		}
	}
	return values[0], true
}

// maxChoices bounds how many values the choices within one Text may multiply
// to; beyond it the text is unknown.
const maxChoices = 1 << 12

// values are the strings t may stand for in e, in order. complete is false if
// it may stand for others too: a Choice has the values of those parts that are
// known. The caller must not change the slice.
func (t Text) values(e Experiment) (values []string, complete bool) {
	switch t.Kind {
	case Literal:
		return []string{t.Str}, true
	case Header:
		return []string{e.Origin.String()}, true
	case Method:
		if e.Method == "" {
			return []string{"GET"}, true
		}
		return []string{e.Method}, true
	case Setting:
		if e.Setting == nil {
			return nil, false
		}
		return []string{*e.Setting}, true
	case Concat:
		values, complete = []string{""}, true
		for _, p := range t.Parts {
			pv, all := p.values(e)
			if len(pv)*len(values) > maxChoices {
				return nil, false
			}
			next := make([]string, 0, len(values)*len(pv))
			for _, v := range values {
				for _, w := range pv {
					next = append(next, v+w)
				}
			}
			values, complete = next, complete && all
		}
		return values, complete
	case Apply:
		if len(t.Parts) != 1 {
			return nil, false
		}
		inner, complete := t.Parts[0].values(e)
		values = make([]string, len(inner))
		for i, v := range inner {
			values[i] = t.View.of(v, t.Str)
		}
		return values, complete
	case Choice:
		complete = len(t.Parts) > 0
		for _, p := range t.Parts {
			pv, all := p.values(e)
			if len(values)+len(pv) > maxChoices {
				return nil, false
			}
			values, complete = append(values, pv...), complete && all
		}
		return values, complete
	}
	return nil, false
}

// With is t with every configured string taken to be value.
func (t Text) With(value string) Text {
	return t.Replace(func(leaf Text) Text {
		if leaf.Kind == Setting {
			return Lit(value)
		}
		return leaf
	})
}

// Find reports whether t or one of its parts is of one of the kinds.
func (t Text) Find(kinds ...TextKind) bool {
	for _, k := range kinds {
		if t.Kind == k {
			return true
		}
	}
	for _, p := range t.Parts {
		if p.Find(kinds...) {
			return true
		}
	}
	return false
}

// Settings are the configured strings in t, by name, each as often as it is there.
func (t Text) Settings() []string {
	var names []string
	if t.Kind == Setting {
		names = append(names, t.String())
	}
	for _, p := range t.Parts {
		names = append(names, p.Settings()...)
	}
	return names
}

// holdsStar reports whether a constant in t has a wildcard.
func (t Text) holdsStar() bool {
	return t.Kind == Literal && strings.Contains(t.Str, "*") || slices.ContainsFunc(t.Parts, Text.holdsStar)
}

// Replace is t with every leaf (a Text without Parts) replaced by leaf's
// answer, constants folded anew.
func (t Text) Replace(leaf func(Text) Text) Text {
	if len(t.Parts) == 0 {
		return leaf(t)
	}
	parts := make([]Text, len(t.Parts))
	for i, p := range t.Parts {
		parts[i] = p.Replace(leaf)
	}
	switch t.Kind {
	case Concat:
		return Join(parts...)
	case Apply:
		return parts[0].Through(t.View, t.Str)
	case Choice:
		return OneOf(parts...)
	}
	return Text{Kind: t.Kind, View: t.View, Str: t.Str, Parts: parts}
}

// Equal reports whether t and u are the same expression.
func (t Text) Equal(u Text) bool {
	if t.Kind != u.Kind || t.View != u.View || t.Str != u.Str || len(t.Parts) != len(u.Parts) {
		return false
	}
	for i := range t.Parts {
		if !t.Parts[i].Equal(u.Parts[i]) {
			return false
		}
	}
	return true
}

func (t Text) writeTo(h *maphash.Hash) {
	maphash.WriteComparable(h, t.Kind)
	maphash.WriteComparable(h, t.View)
	h.WriteString(t.Str)
	for _, p := range t.Parts {
		p.writeTo(h)
	}
}

// of applies the view to a string.
func (v View) of(s, arg string) string {
	switch v {
	case Lower:
		return strings.ToLower(s)
	case Upper:
		return strings.ToUpper(s)
	case Trimmed:
		return strings.TrimSpace(s)
	case TrimLeft:
		return strings.TrimLeft(s, arg)
	case TrimRight:
		return strings.TrimRight(s, arg)
	case Trim:
		return strings.Trim(s, arg)
	case TrimPrefix:
		return strings.TrimPrefix(s, arg)
	case TrimSuffix:
		return strings.TrimSuffix(s, arg)
	case Before:
		before, _, _ := strings.Cut(s, arg)
		return before
	case After:
		_, after, _ := strings.Cut(s, arg)
		return after
	case BeforeLast:
		if i := strings.LastIndex(s, arg); i >= 0 {
			return s[:i]
		}
		return s
	case AfterLast:
		if i := strings.LastIndex(s, arg); i >= 0 {
			return s[i+len(arg):]
		}
		return s
	case Scheme, Host, Hostname, Port, Path:
		return urlPart(v, s)
	case Quoted:
		return regexp.QuoteMeta(s)
	case Domain:
		return registrableDomain(s)
	}
	return s
}

func urlPart(v View, s string) string {
	u, err := url.Parse(s)
	if err != nil {
		return ""
	}
	switch v {
	case Scheme:
		return u.Scheme
	case Host:
		return u.Host
	case Hostname:
		return u.Hostname()
	case Port:
		return u.Port()
	}
	return u.Path
}
