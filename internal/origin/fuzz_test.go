package origin

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A builder makes predicates of bytes.
type builder struct{ data []byte }

func (b *builder) next(n int) int {
	if len(b.data) == 0 {
		return 0
	}
	c := int(b.data[0])
	b.data = b.data[1:]
	return c % n
}

// constants are what origin checks are made of, and near misses of it.
var constants = []string{
	"https://app.example.com", "https://example.com", "http://localhost:3000", "example.com", ".example.com", "-example.com",
	"https://", "http://", "app", ".", "", "null", "*", "localhost", "https://*.example.com", "github.io", ".github.io", ".co.uk",
	":8443", "127.0.0.1", "https://app.", "chrome-extension://", "https", "8443", "com", "example", "https://app.example.com/",
	`^https://app\.example\.com$`, `^https://.*\.example\.com$`, `example.com`, `^https?://[a-z]+\.example\.(com|org)$`, `\.example\.com$`, `(`,
}

func (b *builder) text() Text {
	views := []View{Whole, Lower, Upper, Trimmed, Scheme, Host, Hostname, Port, Domain, TrimPrefix, Before, After, AfterLast}
	v := views[b.next(len(views))]
	arg := ""
	switch v {
	case TrimPrefix:
		arg = "https://"
	case Before, After, AfterLast:
		arg = []string{".", ":", "://"}[b.next(3)]
	}
	return TheOrigin().Through(v, arg)
}

func (b *builder) constant() Text {
	switch b.next(8) {
	case 0:
		return OneOf(Lit(constants[b.next(len(constants))]), Lit(constants[b.next(len(constants))]))
	case 1:
		return Configured("cfg")
	}
	return Lit(constants[b.next(len(constants))])
}

func (b *builder) predicate(depth int) Predicate {
	ops := []Op{Equal, EqualFold, HasPrefix, HasSuffix, Contains, Match, PathMatch}
	switch n := b.next(12); {
	case depth > 0 && n < 2:
		return AllOf(b.predicate(depth-1), b.predicate(depth-1))
	case depth > 0 && n < 4:
		return AnyOf(b.predicate(depth-1), b.predicate(depth-1))
	case depth > 0 && n == 4:
		return b.predicate(depth - 1).Negate()
	case n == 5:
		return Predicate{Op: Flag, A: Lit([]string{"debug", ""}[b.next(2)])}
	case n == 6 && b.next(4) == 0:
		return Predicate{}
	}
	return Compare(ops[b.next(len(ops))], b.text(), b.constant())
}

// naive decides p for an Origin header and a setting, by reading the
// definitions again. A flag may be met or not; what that leaves open is neither
// met for certain nor refused for certain.
func naive(p Predicate, header, setting string, flags map[string]bool) Truth {
	switch p.Op {
	case Opaque:
		return Unknown
	case Always, Never:
		return TruthOf(p.Op == Always)
	case Flag:
		return TruthOf(flags[p.A.Str])
	case Not:
		return naive(p.Subs[0], header, setting, flags).Not()
	case And, Or:
		t := naive(p.Subs[0], header, setting, flags)
		for _, s := range p.Subs[1:] {
			if u := naive(s, header, setting, flags); p.Op == And {
				t = t.And(u)
			} else {
				t = t.Or(u)
			}
		}
		return t
	}
	t := False
	for _, a := range strings.Split(spell(p.A, header, setting), "\x00") {
		for _, b := range strings.Split(spell(p.B, header, setting), "\x00") {
			t = t.Or(holdsFor(p.Op, a, b))
		}
	}
	return t
}

// spell gives the strings of a text, separated by zero bytes.
func spell(t Text, header, setting string) string {
	switch t.Kind {
	case Literal:
		return t.Str
	case Header:
		return header
	case Setting:
		return setting
	case Choice:
		var all []string
		for _, part := range t.Parts {
			all = append(all, spell(part, header, setting))
		}
		return strings.Join(all, "\x00")
	}
	s := spell(t.Parts[0], header, setting)
	u, err := url.Parse(s)
	if err != nil {
		u = &url.URL{}
	}
	switch t.View {
	case Lower:
		return strings.ToLower(s)
	case Upper:
		return strings.ToUpper(s)
	case Trimmed:
		return strings.TrimSpace(s)
	case Scheme:
		return u.Scheme
	case Host:
		return u.Host
	case Hostname:
		return u.Hostname()
	case Port:
		return u.Port()
	case TrimPrefix:
		return strings.TrimPrefix(s, t.Str)
	case Before:
		before, _, _ := strings.Cut(s, t.Str)
		return before
	case After:
		_, after, _ := strings.Cut(s, t.Str)
		return after
	case AfterLast:
		parts := strings.Split(s, t.Str)
		return parts[len(parts)-1]
	}
	return registrableDomain(s)
}

func holdsFor(op Op, a, b string) Truth {
	switch op {
	case Equal:
		return TruthOf(a == b)
	case EqualFold:
		return TruthOf(strings.EqualFold(a, b))
	case HasPrefix:
		return TruthOf(len(a) >= len(b) && a[:len(b)] == b)
	case HasSuffix:
		return TruthOf(len(a) >= len(b) && a[len(a)-len(b):] == b)
	case Contains:
		return TruthOf(strings.Contains(a, b))
	case Match:
		re, err := regexp.Compile(b)
		if err != nil {
			return Unknown
		}
		return TruthOf(re.MatchString(a))
	}
	return Compare(op, Lit(a), Lit(b)).Holds(Experiment{})
}

// met is the strongest truth of p over the flags, which is what Holds promises.
func met(p Predicate, header, setting string) Truth {
	t := False
	for _, debug := range []bool{false, true} {
		for _, other := range []bool{false, true} {
			t = t.Or(naive(p, header, setting, map[string]bool{"debug": debug, "": other}))
		}
	}
	return t
}

// FuzzPredicate holds what Witnesses, Weakness and Friends promise against a
// second evaluation of the predicate.
func FuzzPredicate(f *testing.F) {
	for _, seed := range [][]byte{
		{}, {7, 3, 0, 2, 3}, {7, 2, 0, 2, 1}, {0, 7, 2, 0, 2, 6, 7, 3, 0, 2, 3}, {7, 5, 0, 2, 28}, {4, 7, 0, 0, 2, 0},
		{2, 7, 0, 0, 2, 0, 5, 0}, {7, 3, 6, 1}, {7, 0, 0, 0, 0, 2}, {0, 5, 0, 4, 5, 0}, {7, 3, 6, 2, 16},
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 64 {
			return
		}
		p := (&builder{data}).predicate(3)
		witnesses := Witnesses(p)
		if len(witnesses) > maxWitnesses {
			t.Fatalf("%s: %d witnesses", p, len(witnesses))
		}
		seen := map[string]bool{}
		for _, w := range witnesses {
			checkWitness(t, p, w)
			key := w.Origin.String()
			if w.Setting != nil {
				key += " under " + *w.Setting
			}
			if seen[key] {
				t.Errorf("%s: %s is tried twice", p, key)
			}
			seen[key] = true
		}
		for _, o := range Friends(p) {
			if len(settingNames(p)) == 0 && met(p, o.String(), "") == False {
				t.Errorf("%s: the friend %s is refused", p, o)
			}
		}
		w, weak := Weakness(p, func(Origin) bool { return false })
		if !weak {
			return
		}
		checkWitness(t, p, w)
		setting := ""
		if w.Setting != nil {
			setting = *w.Setting
		}
		if (w.Setting != nil || len(settingNames(p)) == 0) && met(p, w.Origin.String(), setting) != True {
			t.Errorf("%s: the witness %s does not pass", p, w.Origin)
		}
		if w.Setting == nil && len(settingNames(p)) == 0 {
			for _, stranger := range []string{"https://evil-unheard-of.example", "https://unheard-of.test:8443"} {
				if met(p, stranger, "") == True && !slices.ContainsFunc(constants, func(c string) bool { return c != "" && strings.Contains(stranger, c) }) {
					t.Errorf("%s: called weak for %s, but admits %s", p, w.Origin, stranger)
				}
			}
		}
	})
}

// checkWitness checks what every witness has to be.
func checkWitness(t *testing.T, p Predicate, w Witness) {
	t.Helper()
	if o, err := Parse(w.Origin.String()); err != nil || o != w.Origin {
		t.Errorf("%s: the witness %s is no origin: %v", p, w.Origin, err)
	}
	if w.Why == "" {
		t.Errorf("%s: the witness %s has no reason", p, w.Origin)
	}
	if w.Kind == LookAlike || w.Kind == PublicSuffix {
		for _, f := range Friends(p) {
			if d := f.RegistrableDomain(); d != "" && d == w.Origin.RegistrableDomain() {
				t.Errorf("%s: the witness %s shares its domain with the friend %s", p, w.Origin, f)
			}
		}
	}
	switch {
	case w.Setting != nil:
		if met(p, w.Origin.String(), *w.Setting) != True {
			t.Errorf("%s: the witness %s does not pass under %q", p, w.Origin, *w.Setting)
		}
	case w.Kind != Foreign && w.Kind != Null && len(settingNames(p)) == 0:
		if met(p, w.Origin.String(), "") == False {
			t.Errorf("%s: the witness %s is refused", p, w.Origin)
		}
	}
}

// FuzzExpression checks the samples of regular expressions: those of an
// expression without conditions on its surroundings match it.
func FuzzExpression(f *testing.F) {
	for _, s := range []string{
		`^https://.*\.example\.com$`, `a+b?c{2,3}`, `[a-z0-9-]+(\.com|\.org)`, `(?i)HTTPS`, `\bfoo\b`, `x*`, `[^a]`, `.{3}`, `(a|)b`, `\d{2,}`,
	} {
		f.Add(s)
	}
	s := sampler{word: "evil", domain: "evil.example"}
	escapes := strings.NewReplacer(`\.`, "", `\d`, "", `\-`, "")
	f.Fuzz(func(t *testing.T, expr string) {
		ascii := !strings.ContainsFunc(expr, func(c rune) bool { return c > '~' || c < ' ' })
		if len(expr) > 80 || !ascii || strings.ContainsAny(escapes.Replace(expr), `\$^`) || strings.Contains(expr, "(?") {
			return // origins are ASCII; case, anchors and boundaries are not looked at
		}
		re, err := regexp.Compile("(?i)^(?:" + expr + ")$")
		if err != nil {
			return
		}
		for _, x := range s.expression(expr) {
			if len(x.text) > maxSample {
				t.Errorf("%q: a sample of %d bytes", expr, len(x.text))
			}
			if !re.MatchString(x.text) {
				t.Errorf("%q: the sample %q does not match", expr, x.text)
			}
		}
	})
}

// hostiles are origins of other people that look like those of a host, made
// without a look at how Witnesses makes them.
func hostiles(host string) []string {
	bare := strings.Trim(host, ".")
	hosts := []string{
		"evil" + bare, "evil-" + bare, "xn--evil-" + bare, bare + ".evil.example", bare + "evil.example", bare + "-evil.example",
		"a." + bare + ".evil.example", "evil.example", "www.evil.example", bare + ".com", bare + "m", bare + "-x.net",
		strings.ReplaceAll(bare, ".", "x") + ".example", strings.ReplaceAll(bare, ".", "-") + ".example",
	}
	for i, c := range bare {
		if c == '.' {
			hosts = append(hosts, bare[:i]+"x"+bare[i+1:], bare[:i]+"-"+bare[i+1:], bare[:i]+".evil.example")
		}
	}
	var out []string
	for _, h := range hosts {
		for _, o := range []string{"https://" + h, "http://" + h, "https://" + h + ":8443"} {
			if _, err := Parse(o); err == nil {
				out = append(out, o)
			}
		}
	}
	return out
}

// FuzzSound: a check that refuses strangers and is not called weak admits none
// of the hostile origins that another hand makes of its constants.
func FuzzSound(f *testing.F) {
	for _, seed := range [][]byte{
		{}, {7, 3, 0, 2, 3}, {7, 2, 0, 2, 1}, {0, 7, 2, 0, 2, 6, 7, 3, 0, 2, 3}, {7, 5, 0, 2, 28}, {7, 3, 6, 1}, {7, 4, 0, 2, 3}, {7, 3, 6, 2, 4},
		{7, 5, 0, 2, 26}, {7, 5, 6, 2, 30}, {7, 1, 5, 2, 3}, {7, 6, 5, 2, 14},
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 64 {
			return
		}
		p := (&builder{data}).predicate(2)
		cut := false
		p.Walk(func(q Predicate) {
			cut = cut || q.A.View == Before || q.A.View == After || q.A.View == AfterLast || q.A.View == Domain
		})
		if cut {
			return // witnesses for pieces of the Origin are not looked for as thoroughly
		}
		for _, stranger := range []string{"https://unheard-of.test", "http://unheard-of.test:8443", "https://evil.example", "http://www.evil.example"} {
			if len(settingNames(p)) > 0 || met(p, stranger, "") != False {
				return // it is configured, or lets strangers in: other rules speak of that
			}
		}
		if _, weak := Weakness(p, func(Origin) bool { return false }); weak {
			return
		}
		named := map[string]bool{}
		for _, o := range Friends(p) {
			named[o.RegistrableDomain()] = true
		}
		for _, host := range []string{"app.example.com", "example.com", "example.org", "localhost", "github.io", "co.uk", "127.0.0.1"} {
			for _, hostile := range hostiles(host) {
				o, err := Parse(hostile)
				if err != nil || named[o.RegistrableDomain()] || o.RegistrableDomain() == "" {
					continue
				}
				if met(p, hostile, "") == True {
					t.Errorf("%s: not called weak, but admits %s", p, hostile)
				}
			}
		}
	})
}
