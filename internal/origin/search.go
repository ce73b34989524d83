package origin

import (
	"regexp/syntax"
	"slices"
	"strings"

	"golang.org/x/net/publicsuffix"
)

const (
	// maxWorlds bounds the disjunctive normal form of a predicate, maxTrials
	// how many origins are tried against it, maxConstants how many constants
	// of one comparison are looked at.
	maxWorlds    = 256
	maxTrials    = 4096
	maxConstants = 256
	// maxFriends and maxHostile bound what is found.
	maxFriends = 128
	maxHostile = 80
)

// An atom is a comparison of something made of the Origin with constants.
type atom struct {
	op        Op
	subject   Text
	constants []string
	// reversed means that the subject is the operand B: it is looked for in
	// the constants.
	reversed bool
}

// A world is a way to meet a predicate: a conjunction of atoms.
type world []atom

// worlds is the disjunctive normal form of p (or its negation), without what
// says nothing about which origins are meant: negated comparisons, flags,
// methods. Beyond maxWorlds the atoms are thrown together.
func worlds(p Predicate, negate bool) []world {
	switch p.Op {
	case Not:
		if len(p.Subs) == 1 {
			return worlds(p.Subs[0], !negate)
		}
	case And, Or:
		if (p.Op == Or) != negate {
			var out []world
			for _, s := range p.Subs {
				out = append(out, worlds(s, negate)...)
			}
			return bounded(out)
		}
		out := []world{nil}
		for _, s := range p.Subs {
			var joined []world
			subs := worlds(s, negate)
			if len(out)*len(subs) > maxWorlds {
				out, subs = bounded(out, 1), bounded(subs, 1)
			}
			for _, left := range out {
				for _, right := range subs {
					joined = append(joined, slices.Concat(left, right))
				}
			}
			out = joined
		}
		return out
	}
	if a, ok := newAtom(p); ok && !negate {
		return []world{{a}}
	}
	return []world{nil}
}

// bounded throws worlds together if there are more than limit.
func bounded(ws []world, limit ...int) []world {
	if len(ws) <= append(limit, maxWorlds)[0] {
		return ws
	}
	return []world{slices.Concat(ws...)}
}

func newAtom(p Predicate) (atom, bool) {
	switch p.Op {
	case Equal, EqualFold, HasPrefix, HasSuffix, Contains, Match, PathMatch:
	default:
		return atom{}, false
	}
	a := atom{op: p.Op, subject: p.A}
	other := p.B
	if p.B.Find(Header) {
		a.subject, other = p.B, p.A
		a.reversed = p.Op != Equal && p.Op != EqualFold
	}
	if !a.subject.Find(Header) || other.Find(Header) {
		return atom{}, false
	}
	constants, _ := other.values(Experiment{})
	for _, c := range constants {
		if len(c) <= maxPattern && len(a.constants) < maxConstants {
			a.constants = append(a.constants, c)
		}
	}
	return a, len(a.constants) > 0
}

// view is the outermost view of a text that does more than tidy it.
func (t Text) view() View {
	for t.Kind == Apply && len(t.Parts) == 1 {
		switch t.View {
		case Lower, Upper, Trimmed:
			t = t.Parts[0]
		default:
			return t.View
		}
	}
	return Whole
}

// exact reports whether the atom admits no origin but those that its constants
// spell out: an equality with the Origin or its host.
func (a atom) exact() bool {
	if a.op != Equal && a.op != EqualFold {
		return false
	}
	t := a.subject
	for t.Kind == Apply && len(t.Parts) == 1 {
		switch t.View {
		case Lower, Upper, Trimmed, Host, Hostname:
			t = t.Parts[0]
		default:
			return false
		}
	}
	return t.Kind == Header
}

// A search looks for the origins that a predicate admits.
type search struct {
	eval    *evaluator
	methods []string
	worlds  []world
	sampler sampler
	// ports are those that the constants mention.
	ports []string
	// tried are the origins tried, with their outcome.
	tried map[Origin]Truth
	// friends are the origins the author meant to trust and the predicate
	// admits, or may admit; domains are the domains the author meant to trust,
	// whether the predicate admits them or not.
	friends []Origin
	domains []string
	trusted map[string]bool
}

func newSearch(p Predicate) *search {
	s := &search{
		eval:    newEvaluator(p),
		methods: []string{""},
		worlds:  worlds(p, false),
		tried:   map[Origin]Truth{},
		trusted: map[string]bool{},
	}
	literals := literals(p)
	p.Walk(func(q Predicate) {
		if q.A.Find(Method) || q.B.Find(Method) {
			for _, t := range append([]string{"OPTIONS", "POST"}, literals...) {
				if t == strings.ToUpper(t) && strings.Trim(t, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" && !slices.Contains(s.methods, t) {
					s.methods = append(s.methods, t)
				}
			}
		}
	})
	s.methods = s.methods[:min(len(s.methods), 8)]
	s.ports = portsIn(literals)
	s.sampler = stranger(literals)
	s.meet()
	return s
}

// literals are the constants in p, those within regular expressions and globs
// apart.
func literals(p Predicate) []string {
	var out []string
	add := func(t string) {
		if t != "" && len(out) < maxTrials {
			out = append(out, strings.ToLower(t))
		}
	}
	var expression func(re *syntax.Regexp)
	expression = func(re *syntax.Regexp) {
		if re.Op == syntax.OpLiteral {
			add(string(re.Rune))
		}
		for _, sub := range re.Sub {
			expression(sub)
		}
	}
	var walk func(op Op, t Text)
	walk = func(op Op, t Text) {
		switch {
		case t.Kind == Literal && op == Match && len(t.Str) <= maxPattern:
			if re, err := syntax.Parse(t.Str, syntax.Perl); err == nil {
				expression(re)
			}
		case t.Kind == Literal && op == PathMatch:
			for _, part := range strings.FieldsFunc(t.Str, func(c rune) bool { return strings.ContainsRune(`*?[]\`, c) }) {
				add(part)
			}
		case t.Kind == Literal || t.Kind == Apply:
			if t.Kind == Literal && t.Str == strings.ToUpper(t.Str) {
				out = append(out, t.Str) // perhaps a method
			}
			add(t.Str)
		}
		for _, part := range t.Parts {
			walk(op, part)
		}
	}
	p.Walk(func(q Predicate) {
		if q.Op != Flag && q.Op != Opaque {
			walk(Opaque, q.A)
			walk(q.Op, q.B)
		}
	})
	return out
}

// portsIn gives the ports that constants mention, four at most.
func portsIn(literals []string) []string {
	var ports []string
	for _, l := range literals {
		_, port, ok := strings.Cut(strings.TrimPrefix(l[strings.LastIndex(l, "/")+1:], "["), ":")
		if !ok {
			port = l
		}
		if len(port) > 1 && len(port) < 6 && strings.Trim(port, "0123456789") == "" && !slices.Contains(ports, port) && len(ports) < 4 {
			ports = append(ports, port)
		}
	}
	return ports
}

// stranger chooses the names of the attacker so that no constant mentions
// them.
func stranger(literals []string) sampler {
	unused := func(names []string, clash func(literal, name string) bool) string {
		for _, n := range names {
			if !slices.ContainsFunc(literals, func(l string) bool { return clash(l, n) }) {
				return n
			}
		}
		return names[0]
	}
	word := unused([]string{"evil", "attacker", "rogue", "mallory"}, strings.Contains)
	// The top-level domains of RFC 2606.
	top := unused([]string{"example", "test", "invalid"}, func(l, n string) bool {
		return strings.Trim(l, ".-*/:") == n
	})
	return sampler{word: word, domain: word + "." + top}
}

// admits is the strongest truth of the predicate for o, over the methods it
// tells apart.
func (s *search) admits(o Origin) Truth {
	t := False
	for _, m := range s.methods {
		if t = t.Or(s.eval.holds(Experiment{Origin: o, Method: m})); t == True {
			break
		}
	}
	return t
}

// try is admits within the bounds of the search; beyond them o is refused.
func (s *search) try(o Origin) Truth {
	if t, ok := s.tried[o]; ok {
		return t
	}
	if len(s.tried) >= maxTrials {
		return False
	}
	t := s.admits(o)
	s.tried[o] = t
	return t
}

// spread gives the beginnings of origins that text may be or be part of: text
// itself if it has a scheme, else text as a host under https and http. A bare
// scheme of the web says nothing about hosts.
func spread(text string) []string {
	switch strings.Trim(text, ":/") {
	case "", "http", "https":
		return nil
	}
	if strings.HasSuffix(text, "://") {
		return []string{text}
	}
	text = strings.TrimRight(text, "/")
	if strings.Index(text, "://") > 0 {
		return []string{text}
	}
	if rest, ok := strings.CutPrefix(text, "://"); ok {
		text = rest
	}
	text = strings.TrimLeft(text, "/")
	if strings.HasPrefix(text, "localhost") || strings.HasPrefix(text, "127.") || strings.HasPrefix(text, "[::1]") {
		return []string{"http://" + text, "https://" + text}
	}
	return []string{"https://" + text, "http://" + text}
}

// completions are the origins that the author of text most likely had in mind,
// likeliest first.
func (s *search) completions(text string) []string {
	var out, within []string
	for _, start := range spread(text) {
		scheme, rest, _ := strings.Cut(start, "://")
		if rest == "" {
			// An extension; browsers give it an identifier of 32 letters.
			return []string{start + "abcdefghijklmnopabcdefghijklmnop", start + "localhost"}
		}
		for _, r := range completeHost(rest) {
			out = append(out, scheme+"://"+r)
		}
		within = append(within, scheme+"://app."+strings.TrimLeft(rest, ".-"))
	}
	out = append(out, within...)
	for _, full := range slices.Clone(out) {
		for _, p := range s.ports {
			out = append(out, full+":"+p)
		}
	}
	return out
}

// completeHost completes the beginning, middle or end of a host.
func completeHost(rest string) []string {
	if rest == "" {
		return nil
	}
	switch rest[0] {
	case '.', '-':
		rest = "app" + rest
	case ':':
		rest = "localhost" + rest
	}
	switch rest[len(rest)-1] {
	case ':':
		return []string{rest + "3000"}
	case '.':
		if strings.Trim(rest, "0123456789.") == "" {
			return []string{rest + "1", rest + "0.1", rest + "0.0.1"}
		}
		return []string{rest + "com", rest + "example.com"}
	case '-':
		return []string{rest + "app.com", rest + "app.example.com"}
	}
	return []string{rest}
}

// samplesOf gives what a constant of the atom stands for.
func (s *search) samplesOf(a atom, constant string) []sample {
	switch {
	case a.reversed:
		var out []sample
		for _, entry := range strings.FieldsFunc(constant, isListSeparator) {
			out = append(out, sample{text: strings.ToLower(entry)})
		}
		return out[:min(len(out), maxConstants)]
	case a.op == Match:
		return s.sampler.expression(constant)
	case a.op == PathMatch:
		return s.sampler.glob(constant)
	}
	return []sample{{text: strings.ToLower(constant)}}
}

func isListSeparator(c rune) bool { return strings.ContainsRune(" \t\r\n,;|", c) }

// aboutHost reports whether the atom's subject is the host, at least in part.
func (a atom) aboutHost() bool {
	switch a.subject.view() {
	case Scheme, Port, Path:
		return false
	}
	return true
}

// constantsOf are the constants of w's comparisons op with the Origin.
func (w world) constantsOf(op Op) []string {
	var out []string
	for _, a := range w {
		if a.op == op && !a.reversed && a.aboutHost() {
			for _, c := range a.constants {
				out = append(out, strings.ToLower(c))
			}
		}
	}
	return out[:min(len(out), 16)]
}

// meet finds the friends.
func (s *search) meet() {
	var likely []Origin
	for _, w := range s.worlds {
		for _, prefix := range w.constantsOf(HasPrefix) {
			for _, suffix := range w.constantsOf(HasSuffix) {
				s.befriend(&likely, prefix+suffix, prefix+"app"+suffix, prefix+"app."+suffix)
			}
		}
		for _, a := range w {
			if !a.aboutHost() {
				continue
			}
			for _, c := range a.constants {
				for _, x := range s.samplesOf(a, c) {
					if !x.strained {
						s.befriend(&likely, s.completions(x.text)...)
					}
				}
			}
		}
	}
	s.friends = append(s.friends, likely...)
	s.friends = s.friends[:min(len(s.friends), maxFriends)]
}

// befriend makes the first of several spellings that the predicate admits a
// friend; failing that, the first that it may admit is likely one. The domain
// of the first that is an origin is trusted in any case: the author named it.
func (s *search) befriend(likely *[]Origin, spellings ...string) {
	var maybe, named []Origin
	for _, text := range spellings {
		o, err := Parse(text)
		if err != nil {
			continue
		}
		named = append(named, o)
		switch s.try(o) {
		case True:
			s.trust(o)
			if !slices.Contains(s.friends, o) {
				s.friends = append(s.friends, o)
			}
			return
		case Unknown:
			maybe = append(maybe, o)
		}
	}
	if len(named) > 0 {
		s.trust(named[0])
	}
	if len(maybe) > 0 {
		s.trust(maybe[0])
		if !slices.Contains(*likely, maybe[0]) {
			*likely = append(*likely, maybe[0])
		}
	}
}

func (s *search) trust(o Origin) {
	d := domainOf(o)
	if !s.trusted[d] {
		s.trusted[d] = true
		s.domains = append(s.domains, d)
	}
}

// domainOf is o's registrable domain or, where there is none, its host.
func domainOf(o Origin) string {
	if d := o.RegistrableDomain(); d != "" {
		return d
	}
	return o.Hostname()
}

// suffixOf is the public suffix of a host. managed is false if no registry is
// known for it: ".internal", ".corp", a misspelling. The domains reserved for
// examples and tests stand for any other.
func suffixOf(host string) (suffix string, managed bool) {
	suffix, icann := publicsuffix.PublicSuffix(host)
	return suffix, icann || strings.Contains(suffix, ".")
}

func isExample(suffix string) bool {
	return suffix == "example" || suffix == "test" || suffix == "invalid"
}

// isRestricted reports whether a public suffix takes only customers of a kind,
// such as governments and universities. To trust all of them is a choice.
func isRestricted(suffix string) bool {
	switch first, _, _ := strings.Cut(suffix, "."); first {
	case "gov", "mil", "edu", "ac", "int", "arpa", "gob", "gouv", "go":
		return true
	}
	return false
}
