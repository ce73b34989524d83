package origin

import (
	"fmt"
	"strconv"
	"strings"
)

var viewFuncs = map[View]string{
	Lower: "strings.ToLower(%s)", Upper: "strings.ToUpper(%s)", Trimmed: "strings.TrimSpace(%s)",
	TrimLeft: "strings.TrimLeft(%s, %q)", TrimRight: "strings.TrimRight(%s, %q)", Trim: "strings.Trim(%s, %q)",
	TrimPrefix: "strings.TrimPrefix(%s, %q)", TrimSuffix: "strings.TrimSuffix(%s, %q)",
	Before: "before(%s, %q)", After: "after(%s, %q)", BeforeLast: "beforeLast(%s, %q)", AfterLast: "afterLast(%s, %q)",
	Scheme: "scheme(%s)", Host: "host(%s)", Hostname: "hostname(%s)", Port: "port(%s)", Path: "path(%s)",
	Quoted: "regexp.QuoteMeta(%s)", Domain: "domain(%s)",
}

// String renders t in the manner of Go source, for messages.
func (t Text) String() string {
	switch t.Kind {
	case Literal:
		return strconv.Quote(t.Str)
	case Header:
		return "origin"
	case Method:
		return "method"
	case ServerHost:
		return "r.Host"
	case Chosen:
		return "chosen(" + t.Str + ")"
	case Setting:
		return t.Str
	case Param:
		return "$" + t.Str
	case Concat, Choice:
		parts := make([]string, len(t.Parts))
		for i, p := range t.Parts {
			parts[i] = p.String()
		}
		if t.Kind == Concat {
			return strings.Join(parts, " + ")
		}
		return "oneOf(" + strings.Join(parts, ", ") + ")"
	case Apply:
		f := viewFuncs[t.View]
		if strings.Contains(f, "%q") {
			return fmt.Sprintf(f, t.Parts[0], t.Str)
		}
		return fmt.Sprintf(f, t.Parts[0])
	}
	return "?"
}

var opFuncs = map[Op]string{
	EqualFold: "strings.EqualFold", HasPrefix: "strings.HasPrefix", HasSuffix: "strings.HasSuffix",
	Contains: "strings.Contains", PathMatch: "path.Match", Longer: "longer", SameLength: "sameLength",
}

// String renders p in the manner of Go source, for messages.
func (p Predicate) String() string {
	switch p.Op {
	case Opaque:
		return "?"
	case Always:
		return "true"
	case Never:
		return "false"
	case Equal:
		return p.A.String() + " == " + p.B.String()
	case Match:
		return "regexp(" + p.B.String() + ").MatchString(" + p.A.String() + ")"
	case Parses:
		return "parses(" + p.A.String() + ")"
	case Flag:
		return "[" + p.A.Str + "]"
	case Not:
		return "!(" + p.Subs[0].String() + ")"
	case And, Or:
		sep := " && "
		if p.Op == Or {
			sep = " || "
		}
		parts := make([]string, len(p.Subs))
		for i, s := range p.Subs {
			parts[i] = s.String()
		}
		return "(" + strings.Join(parts, sep) + ")"
	}
	return opFuncs[p.Op] + "(" + p.A.String() + ", " + p.B.String() + ")"
}
