package flow

import (
	"strconv"
	"strings"
	"time"

	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// An intrinsic is a function of the standard library whose meaning is known. It
// answers nil where it can't tell.
type intrinsic func(m *Machine, c *invocation) value

// compares is a test of argument 0 against argument 1.
func compares(op origin.Op) intrinsic {
	return func(m *Machine, c *invocation) value {
		a, b := c.text(0), c.text(1)
		if a.Kind == origin.UnknownText || b.Kind == origin.UnknownText {
			return asBool(opaque{taintOf(c.args...)})
		}
		return conditionOn(op, a, b)
	}
}

// conditionOn is op over a and b, or a flag if it says nothing about the
// Origin.
func conditionOn(op origin.Op, a, b origin.Text) boolean {
	if a.Kind == origin.Literal && b.Kind == origin.Literal ||
		a.Find(origin.Header, origin.Method, origin.Param) || b.Find(origin.Header, origin.Method, origin.Param) {
		return predicate(op, a, b)
	}
	if a.Find(origin.Setting) && b.Kind == origin.Literal && special(b.Str) {
		return predicate(op, a, b)
	}
	return flagOf(origin.Predicate{Op: op, A: a, B: b})
}

// views is argument 0 seen through a view, with argument 1 if the view takes
// one.
func views(view origin.View, withArg bool) intrinsic {
	return func(m *Machine, c *invocation) value {
		arg := ""
		if withArg {
			t := c.text(1)
			if t.Kind != origin.Literal {
				return opaque{taintOf(c.args...)}
			}
			arg = t.Str
		}
		return through(c.arg(0), view, arg)
	}
}

func through(v value, view origin.View, arg string) value {
	t := asText(v)
	if t.Kind == origin.UnknownText {
		return opaque{taintOf(v)}
	}
	return text{Text: t.Through(view, arg)}
}

// each applies an intrinsic of texts to the Text of a receiver method.
func onReceiver(f func(t origin.Text) value) intrinsic {
	return func(m *Machine, c *invocation) value {
		if l, ok := c.recv.(location); ok {
			return f(l.Text)
		}
		return nil
	}
}

// split is the slice strings.Split(of, sep) makes.
type split struct {
	of  origin.Text
	sep string
}

func (s split) key() string { return "split " + s.of.String() + " " + s.sep }

func (s split) element(i value) value {
	n, ok := i.(integer)
	if !ok {
		return opaque{taintOfText(s.of)}
	}
	switch n.n {
	case 0:
		return text{Text: s.of.Through(origin.Before, s.sep)}
	case 1:
		return text{Text: s.of.Through(origin.After, s.sep).Through(origin.Before, s.sep)}
	case 2:
		return text{Text: s.of.Through(origin.After, s.sep).Through(origin.After, s.sep).Through(origin.Before, s.sep)}
	}
	return opaque{taintOfText(s.of)}
}

func splitting(m *Machine, c *invocation) value {
	t, sep := c.text(0), c.text(1)
	if sep.Kind != origin.Literal || t.Kind == origin.UnknownText {
		return list{elems: []value{opaque{taintOf(c.args...)}}}
	}
	switch {
	case t.Kind == origin.Literal:
		l := list{exact: true}
		for _, s := range strings.Split(t.Str, sep.Str) {
			l.elems = append(l.elems, lit(s))
		}
		return l
	case taintOfText(t) == untainted:
		// A configured list: each element is configured.
		name := t.String()
		if t.Kind == origin.Setting {
			name = t.Str
		}
		return list{elems: []value{text{Text: origin.Configured(name)}}, name: name}
	}
	return split{t, sep.Str}
}

func contains(m *Machine, c *invocation) value {
	if h, ok := c.arg(0).(headers); ok {
		_ = h
		return nil
	}
	names, exact, ok := elements(c.arg(0))
	if !ok {
		return asBool(opaque{taintOf(c.args...)})
	}
	if exact && names.Kind == origin.UnknownText {
		return never
	}
	return m.equal(c.text(1), names)
}

// containsFunc is slices.ContainsFunc and IndexFunc with a function of this
// package, executed for an element.
func containsFunc(m *Machine, c *invocation) value {
	f, ok := c.arg(1).(function)
	names, exact, known := elements(c.arg(0))
	if !ok || !known || !m.followable(f.fn) {
		return asBool(opaque{max(derived, taintOf(c.args...))})
	}
	if exact && names.Kind == origin.UnknownText {
		return never
	}
	return boolean{m.verdict(c, f, []value{text{Text: names}})}
}

// verdict is when a function with one bool result says yes. It is a
// disjunction over the ways through it.
func (m *Machine) verdict(c *invocation, f function, args []value) origin.Predicate {
	inner := *c
	inner.st = c.st.clone()
	inner.callee, inner.bound, inner.recv, inner.args = f.fn, f.bindings, nil, args
	before := len(inner.st.tests)
	var ways []origin.Predicate
	for _, e := range m.enter(&inner) {
		if len(e.results) == 0 || e.st.incomplete {
			return origin.Predicate{}
		}
		conds := []origin.Predicate{asBool(e.results[0]).Predicate}
		for _, l := range e.st.tests[min(before, len(e.st.tests)):] {
			conds = append(conds, l.predicate())
		}
		ways = append(ways, origin.AllOf(conds...))
	}
	return origin.AnyOf(ways...)
}

func regexpMatch(subject func(c *invocation) value) intrinsic {
	return func(m *Machine, c *invocation) value {
		p, ok := c.recv.(pattern)
		if !ok {
			return asBool(opaque{taintOf(c.recv, subject(c))})
		}
		t := asText(subject(c))
		if t.Kind == origin.UnknownText || p.Kind == origin.UnknownText {
			return asBool(opaque{max(taintOf(c.recv), taintOf(subject(c)))})
		}
		return conditionOn(origin.Match, t, p.Text)
	}
}

func compile(m *Machine, c *invocation) value {
	t := c.text(0)
	if t.Kind == origin.UnknownText {
		return opaque{taintOf(c.args...)}
	}
	return pattern{t}
}

func withError(f intrinsic, ok func(c *invocation) origin.Predicate) intrinsic {
	return func(m *Machine, c *invocation) value {
		v := f(m, c)
		if v == nil {
			return nil
		}
		return tuple{v, failure{ok(c)}}
	}
}

func parseURL(m *Machine, c *invocation) value {
	t := c.text(0)
	if t.Kind == origin.UnknownText {
		return tuple{opaque{taintOf(c.args...)}, opaque{taintOf(c.args...)}}
	}
	return tuple{location{t}, failure{conditionOn(origin.Parses, t, origin.Lit("")).Predicate}}
}

func format(m *Machine, c *invocation) value {
	f, ok := constString(c.arg(0))
	l, isList := c.arg(1).(list)
	if !ok || !isList || !l.exact {
		return opaque{taintOf(c.args...)}
	}
	var parts []origin.Text
	next := 0
	for f != "" {
		before, rest, found := strings.Cut(f, "%")
		parts = append(parts, origin.Lit(before))
		if !found {
			break
		}
		if rest == "" {
			return opaque{taintOf(c.args...)}
		}
		switch rest[0] {
		case '%':
			parts = append(parts, origin.Lit("%"))
		case 's', 'v', 'd':
			if next >= len(l.elems) {
				return opaque{taintOf(c.args...)}
			}
			t := asText(l.elems[next])
			if _, number := l.elems[next].(integer); rest[0] == 'd' && !number {
				t = origin.Text{}
			}
			if t.Kind == origin.UnknownText && taintOf(l.elems[next]) == untainted {
				t = origin.Configured("…")
			}
			parts = append(parts, t)
			next++
		default:
			return opaque{taintOf(c.args...)}
		}
		f = rest[1:]
	}
	t := origin.Join(parts...)
	if t.Find(origin.UnknownText) {
		return opaque{taintOf(c.args...)}
	}
	return text{Text: t}
}

func join(m *Machine, c *invocation) value {
	sep := c.text(1)
	if sep.Kind != origin.Literal {
		return opaque{taintOf(c.args...)}
	}
	l, ok := c.arg(0).(list)
	name := l.name
	if s, isSetting := c.arg(0).(setting); isSetting {
		name = s.name
	}
	switch {
	case ok && l.exact:
		var parts []origin.Text
		for i, e := range l.elems {
			if i > 0 {
				parts = append(parts, sep)
			}
			parts = append(parts, asText(e))
		}
		return text{Text: origin.Join(parts...)}
	case name != "":
		// A configured list stands for one of several entries.
		entry := origin.Configured(name)
		return text{Text: origin.Join(entry, sep, entry)}
	}
	return opaque{taintOf(c.args...)}
}

func replace(m *Machine, c *invocation) value {
	t, old, with := c.text(0), c.text(1), c.text(2)
	if old.Kind != origin.Literal || with.Kind != origin.Literal {
		return opaque{taintOf(c.args...)}
	}
	if t.Kind == origin.Literal {
		return lit(strings.ReplaceAll(t.Str, old.Str, with.Str))
	}
	if with.Str == "" && (strings.HasSuffix(old.Str, "://") || old.Str == "www.") && isOrigin(t) {
		// A scheme occurs once in an origin, at its start.
		return text{Text: t.Through(origin.TrimPrefix, old.Str)}
	}
	return opaque{taintOf(c.args...)}
}

// cut is strings.Cut, CutPrefix and CutSuffix.
func cut(before, after origin.View, found origin.Op) intrinsic {
	return func(m *Machine, c *invocation) value {
		t, sep := c.text(0), c.text(1)
		if t.Kind == origin.UnknownText || sep.Kind != origin.Literal {
			o := opaque{taintOf(c.args...)}
			if found == origin.Contains {
				return tuple{o, o, asBool(o)}
			}
			return tuple{o, asBool(o)}
		}
		if found == origin.Contains {
			return tuple{text{Text: t.Through(before, sep.Str)}, text{Text: t.Through(after, sep.Str)}, conditionOn(found, t, sep)}
		}
		return tuple{text{Text: t.Through(before, sep.Str)}, conditionOn(found, t, sep)}
	}
}

func splitHostPort(m *Machine, c *invocation) value {
	t := c.text(0)
	if t.Kind == origin.UnknownText {
		o := opaque{taintOf(c.args...)}
		return tuple{o, o, o}
	}
	u := origin.Join(origin.Lit("http://"), t)
	// It fails where there is no port.
	hasPort := conditionOn(origin.Contains, t, origin.Lit(":"))
	return tuple{text{Text: u.Through(origin.Hostname, "")}, text{Text: u.Through(origin.Port, "")}, failure{hasPort.Predicate}}
}

func appendTo(m *Machine, c *invocation) value {
	var out list
	switch first := c.arg(0).(type) {
	case list:
		out = list{elems: append([]value(nil), first.elems...), exact: first.exact, name: first.name}
	case null:
		out = list{exact: true}
	case setting:
		out = list{elems: []value{text{Text: origin.Configured(first.name)}}, name: first.name}
	default:
		return opaque{taintOf(c.args...)}
	}
	switch more := c.arg(1).(type) {
	case list:
		out.elems = append(out.elems, more.elems...)
		out.exact = out.exact && more.exact
		if out.name == "" {
			out.name = more.name
		}
	case setting:
		out.elems = append(out.elems, text{Text: origin.Configured(more.name)})
		out.exact, out.name = false, more.name
	case text:
		return text{Text: origin.Join(asText(out), more.Text)}
	default:
		return opaque{taintOf(c.args...)}
	}
	if len(out.elems) > maxUnroll && !out.exact {
		return opaque{taintOf(c.args...)}
	}
	return out
}

func copyMap(m *Machine, c *invocation) value {
	switch to := c.arg(0).(type) {
	case headers:
		if to.of == Response {
			m.copyHeaders(c, c.arg(1), policy.Write{Raw: true})
		}
		return tuple(nil)
	case table:
		from, ok := c.arg(1).(table)
		if !ok {
			c.st.mem.set(to.at, entries{})
			return tuple(nil)
		}
		e := m.entries(c.st, to)
		for _, x := range m.entries(c.st, from).list {
			e = e.with(x)
		}
		c.st.mem.set(to.at, e)
		return tuple(nil)
	}
	return nil
}

// decimal writes a known number.
func decimal(_ *Machine, c *invocation) value {
	if n, ok := c.arg(0).(integer); ok {
		return lit(strconv.FormatInt(n.n, 10))
	}
	return nil
}

func same(m *Machine, c *invocation) value { return c.arg(0) }

// intrinsics are the functions that origin checks and configurations are made of,
// by full name.
func intrinsics() map[string]intrinsic {
	all := texts()
	addPointing(all)
	all["goa.design/plugins/v3/cors.MatchOrigin"] = matchSpec
	all["goa.design/plugins/v3/cors.MatchOriginRegexp"] = func(m *Machine, c *invocation) value {
		matched := *c
		matched.recv, matched.args = c.arg(1), c.args[:1]
		return regexpMatch(func(c *invocation) value { return c.arg(0) })(m, &matched)
	}
	return all
}

// matchSpec is goa's test of an Origin against a specification (cors.go, MatchOrigin
// of plugins v3.19.1): "*", an expression between slashes, or an origin, in which the
// first asterisk stands for any characters.
func matchSpec(_ *Machine, c *invocation) value {
	t, spec := c.text(0), c.text(1)
	if t.Kind == origin.UnknownText || spec.Kind != origin.Literal {
		return asBool(opaque{taintOf(c.args...)})
	}
	before, after, wild := strings.Cut(spec.Str, "*")
	switch {
	case spec.Str == "*":
		return always
	case strings.HasPrefix(spec.Str, "/") && strings.HasSuffix(spec.Str, "/"):
		return conditionOn(origin.Match, t, origin.Lit(strings.Trim(spec.Str, "/")))
	case !wild:
		return conditionOn(origin.Equal, t, spec)
	}
	return boolean{origin.AllOf(
		conditionOn(origin.HasPrefix, t, origin.Lit(before)).Predicate, conditionOn(origin.HasSuffix, t, origin.Lit(after)).Predicate)}
}

// texts are the functions of the standard library that origin checks are made of.
func texts() map[string]intrinsic {
	return map[string]intrinsic{
		"builtin.len": func(m *Machine, c *invocation) value {
			if l, ok := c.arg(0).(list); ok && l.exact {
				return integer{int64(len(l.elems))}
			}
			if t, ok := c.arg(0).(table); ok {
				if e := m.entries(c.st, t); e.exact {
					return integer{int64(len(e.list))}
				}
				return length{setting{t.name}}
			}
			if s, ok := constString(c.arg(0)); ok {
				return integer{int64(len(s))}
			}
			if _, ok := c.arg(0).(null); ok {
				return integer{0}
			}
			return length{c.arg(0)}
		},
		"builtin.append": appendTo,
		"builtin.delete": func(m *Machine, c *invocation) value {
			if h, ok := c.arg(0).(headers); ok && h.of == Response {
				m.write(c.fr, c.st, policy.Write{Op: policy.Del, Raw: true}, c.text(1), lit(""), c.pos)
			}
			return tuple(nil)
		},
		"errors.New":         func(*Machine, *invocation) value { return failure{origin.Predicate{Op: origin.Never}} },
		"fmt.Errorf":         func(*Machine, *invocation) value { return failure{origin.Predicate{Op: origin.Never}} },
		"strings.EqualFold":  compares(origin.EqualFold),
		"strings.HasPrefix":  compares(origin.HasPrefix),
		"strings.HasSuffix":  compares(origin.HasSuffix),
		"strings.Contains":   compares(origin.Contains),
		"bytes.Equal":        compares(origin.Equal),
		"bytes.EqualFold":    compares(origin.EqualFold),
		"bytes.HasPrefix":    compares(origin.HasPrefix),
		"bytes.HasSuffix":    compares(origin.HasSuffix),
		"bytes.Contains":     compares(origin.Contains),
		"strings.Index":      func(m *Machine, c *invocation) value { return index{c.text(0), c.text(1)} },
		"strings.ToLower":    views(origin.Lower, false),
		"strings.ToUpper":    views(origin.Upper, false),
		"bytes.ToLower":      views(origin.Lower, false),
		"strings.TrimSpace":  views(origin.Trimmed, false),
		"bytes.TrimSpace":    views(origin.Trimmed, false),
		"strings.Trim":       views(origin.Trim, true),
		"strings.TrimLeft":   views(origin.TrimLeft, true),
		"strings.TrimRight":  views(origin.TrimRight, true),
		"strings.TrimPrefix": views(origin.TrimPrefix, true),
		"strings.TrimSuffix": views(origin.TrimSuffix, true),
		"strings.Clone":      same,
		"strings.Split":      splitting,
		"strings.SplitN":     splitting,
		"strings.Fields":     func(m *Machine, c *invocation) value { return m.configuredList(c) },
		"strings.Join":       join,
		"strings.Replace":    replace,
		"strings.ReplaceAll": replace,
		"strings.Cut":        cut(origin.Before, origin.After, origin.Contains),
		"strings.CutPrefix":  cut(origin.TrimPrefix, origin.After, origin.HasPrefix),
		"strings.CutSuffix":  cut(origin.TrimSuffix, origin.After, origin.HasSuffix),
		"fmt.Sprintf":        format,
		"fmt.Sprint": func(m *Machine, c *invocation) value {
			if l, ok := c.arg(0).(list); ok && l.exact && len(l.elems) == 1 {
				return text{Text: asText(l.elems[0])}
			}
			return nil
		},
		"slices.Contains":                      contains,
		"slices.ContainsFunc":                  containsFunc,
		"slices.Clone":                         same,
		"maps.Clone":                           same,
		"maps.Copy":                            copyMap,
		"golang.org/x/exp/slices.Contains":     contains,
		"golang.org/x/exp/slices.ContainsFunc": containsFunc,
		"github.com/samber/lo.Contains":        contains,
		"slices.Index": func(m *Machine, c *invocation) value {
			names, exact, ok := elements(c.arg(0))
			if !ok || exact && names.Kind == origin.UnknownText {
				return nil
			}
			return index{origin.Join(origin.Lit("\n"), names), origin.Join(origin.Lit("\n"), c.text(1))}
		},
		"net/url.Parse":           parseURL,
		"net/url.ParseRequestURI": parseURL,
		"(*net/url.URL).Hostname": onReceiver(func(t origin.Text) value { return text{Text: t.Through(origin.Hostname, "")} }),
		"(*net/url.URL).Port":     onReceiver(func(t origin.Text) value { return text{Text: t.Through(origin.Port, "")} }),
		"(*net/url.URL).String":   onReceiver(func(t origin.Text) value { return text{Text: t} }),
		"(*net/url.URL).IsAbs": onReceiver(func(t origin.Text) value {
			return boolean{conditionOn(origin.Equal, t.Through(origin.Scheme, ""), origin.Lit("")).Negate()}
		}),
		"net.SplitHostPort":       splitHostPort,
		"regexp.MustCompile":      compile,
		"regexp.MustCompilePOSIX": compile,
		"regexp.Compile":          withError(compile, func(*invocation) origin.Predicate { return origin.Predicate{Op: origin.Always} }),
		"regexp.QuoteMeta":        views(origin.Quoted, false),
		"regexp.MatchString": func(m *Machine, c *invocation) value {
			p, t := c.text(0), c.text(1)
			if p.Kind == origin.UnknownText || t.Kind == origin.UnknownText {
				return tuple{asBool(opaque{taintOf(c.args...)}), opaque{}}
			}
			return tuple{conditionOn(origin.Match, t, p), failure{origin.Predicate{Op: origin.Always}}}
		},
		"(*regexp.Regexp).MatchString": regexpMatch(func(c *invocation) value { return c.arg(0) }),
		"(*regexp.Regexp).Match":       regexpMatch(func(c *invocation) value { return c.arg(0) }),
		"path.Match": func(m *Machine, c *invocation) value {
			p, t := c.text(0), c.text(1)
			if p.Kind == origin.UnknownText || t.Kind == origin.UnknownText {
				return nil
			}
			return tuple{conditionOn(origin.PathMatch, t, p), failure{origin.Predicate{Op: origin.Always}}}
		},
		"(time.Duration).String": func(_ *Machine, c *invocation) value {
			if n, ok := c.recv.(integer); ok {
				return lit(time.Duration(n.n).String())
			}
			return nil
		},
		"strconv.Itoa":      decimal,
		"strconv.FormatInt": decimal,
		"golang.org/x/net/publicsuffix.EffectiveTLDPlusOne": func(m *Machine, c *invocation) value {
			return tuple{through(c.arg(0), origin.Domain, ""), opaque{}}
		},
		"net/http.CanonicalHeaderKey": func(m *Machine, c *invocation) value {
			if s, ok := constString(c.arg(0)); ok {
				return lit(canonical(s))
			}
			return nil
		},
		"(net/http.Header).Clone": func(m *Machine, c *invocation) value { return c.recv },
		"crypto/subtle.ConstantTimeCompare": func(m *Machine, c *invocation) value {
			return asBool(opaque{taintOf(c.args...)})
		},
	}
}

// configuredList is strings.Fields of a setting.
func (m *Machine) configuredList(c *invocation) value {
	t := c.text(0)
	if t.Kind == origin.Literal {
		l := list{exact: true}
		for _, s := range strings.Fields(t.Str) {
			l.elems = append(l.elems, lit(s))
		}
		return l
	}
	if t.Kind != origin.UnknownText && taintOfText(t) == untainted {
		return list{elems: []value{text{Text: t}}, name: t.String()}
	}
	return nil
}
