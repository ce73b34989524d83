package origin

import (
	"strconv"
	"strings"
	"unicode"
)

// String writes t as Go would, for messages and as a key: two texts that are
// not Equal are written differently. The Origin header is `origin`; a
// parameter is marked by a dollar sign.
func (t Text) String() string {
	switch t.Kind {
	case Literal:
		return strconv.Quote(t.Str)
	case Header:
		return "origin"
	case Method:
		return "r.Method"
	case ServerHost:
		return "r.Host"
	case Chosen:
		return source("chosen", t.Str)
	case Setting:
		return source("setting", t.Str)
	case Param:
		return "$" + source("", t.Str)
	case Concat:
		return join(t.Parts, " + ")
	case Choice:
		return "oneOf(" + join(t.Parts, ", ") + ")"
	case Apply:
		if int(t.View) < len(views) && len(t.Parts) == 1 {
			w := views[t.View]
			if w.argument {
				return w.before + t.Parts[0].String() + ", " + strconv.Quote(t.Str) + w.after
			}
			return w.before + t.Parts[0].String() + w.after
		}
	case UnknownText:
		if t.Str != "" {
			return source("unknown", t.Str)
		}
	}
	return "unknown"
}

// source writes an expression of the analysed program. One that could be
// mistaken for ours, or is not printable, is quoted and marked.
func source(mark, expr string) string {
	plain := expr != "" && expr[0] != '"' && expr[0] != '$' && !strings.Contains(expr, " + ")
	switch expr {
	case "origin", "unknown", "r.Method", "r.Host", "true", "false":
		plain = mark == ""
	}
	for _, c := range expr {
		plain = plain && unicode.IsPrint(c)
	}
	if plain {
		return expr
	}
	return mark + "(" + strconv.Quote(expr) + ")"
}

func join(parts []Text, separator string) string {
	var b strings.Builder
	for i, p := range parts {
		if i > 0 {
			b.WriteString(separator)
		}
		b.WriteString(p.String())
	}
	return b.String()
}

// views says how each View is written around its operand.
var views = [...]struct {
	before, after string
	argument      bool
}{
	Whole:      {before: "(", after: ")"},
	Lower:      {before: "strings.ToLower(", after: ")"},
	Upper:      {before: "strings.ToUpper(", after: ")"},
	Trimmed:    {before: "strings.TrimSpace(", after: ")"},
	TrimLeft:   {before: "strings.TrimLeft(", after: ")", argument: true},
	TrimRight:  {before: "strings.TrimRight(", after: ")", argument: true},
	Trim:       {before: "strings.Trim(", after: ")", argument: true},
	TrimPrefix: {before: "strings.TrimPrefix(", after: ")", argument: true},
	TrimSuffix: {before: "strings.TrimSuffix(", after: ")", argument: true},
	Before:     {before: "before(", after: ")", argument: true},
	After:      {before: "after(", after: ")", argument: true},
	BeforeLast: {before: "beforeLast(", after: ")", argument: true},
	AfterLast:  {before: "afterLast(", after: ")", argument: true},
	Scheme:     {before: "url(", after: ").Scheme"},
	Host:       {before: "url(", after: ").Host"},
	Hostname:   {before: "url(", after: ").Hostname()"},
	Port:       {before: "url(", after: ").Port()"},
	Quoted:     {before: "regexp.QuoteMeta(", after: ")"},
	Domain:     {before: "publicsuffix.EffectiveTLDPlusOne(", after: ")"},
	Path:       {before: "url(", after: ").Path"},
}

// String writes p as Go would, for messages and debugging:
//
//	strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, "example.com")
func (p Predicate) String() string {
	call := func(function string, args ...Text) string { return function + "(" + join(args, ", ") + ")" }
	switch p.Op {
	case Always:
		return "true"
	case Never:
		return "false"
	case Equal:
		return p.A.String() + " == " + p.B.String()
	case EqualFold:
		return call("strings.EqualFold", p.A, p.B)
	case HasPrefix:
		return call("strings.HasPrefix", p.A, p.B)
	case HasSuffix:
		return call("strings.HasSuffix", p.A, p.B)
	case Contains:
		return call("strings.Contains", p.A, p.B)
	case Match:
		if p.B.Kind == Literal && strconv.CanBackquote(p.B.Str) {
			return "regexp.MatchString(`" + p.B.Str + "`, " + p.A.String() + ")"
		}
		return call("regexp.MatchString", p.B, p.A)
	case PathMatch:
		return call("path.Match", p.B, p.A)
	case Parses:
		return call("parses", p.A)
	case Longer:
		return call("len", p.A) + " > " + call("len", p.B)
	case SameLength:
		return call("len", p.A) + " == " + call("len", p.B)
	case Flag:
		if p.A.Str == "" && p.B.Str == "" {
			return "flag()"
		}
		return named("flag", p)
	case And, Or:
		var b strings.Builder
		for i, s := range p.Subs {
			if i > 0 {
				b.WriteString(map[Op]string{And: " && ", Or: " || "}[p.Op])
			}
			if s.Op == And || s.Op == Or {
				b.WriteString("(" + s.String() + ")")
			} else {
				b.WriteString(s.String())
			}
		}
		return b.String()
	case Not:
		if len(p.Subs) != 1 {
			break
		}
		switch s := p.Subs[0]; s.Op {
		case Equal:
			return s.A.String() + " != " + s.B.String()
		case Longer:
			return call("len", s.A) + " <= " + call("len", s.B)
		case SameLength:
			return call("len", s.A) + " != " + call("len", s.B)
		case And, Or:
			return "!(" + s.String() + ")"
		default:
			return "!" + s.String()
		}
	}
	return named("unknown", p)
}

// named writes a predicate whose texts only name it.
func named(kind string, p Predicate) string {
	switch {
	case p.A.Kind == UnknownText && p.B.Kind == UnknownText:
		return kind
	case p.B.Kind == UnknownText && p.Op == Flag && p.A.Kind == Literal:
		return source(kind, p.A.Str)
	}
	return kind + "(" + p.A.String() + ", " + p.B.String() + ")"
}
