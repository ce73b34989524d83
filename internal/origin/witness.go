package origin

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// WitnessKind says what an origin shows about a check that admits it.
type WitnessKind uint8

const (
	// Foreign is a site that has nothing to do with the check. A check that
	// admits it checks nothing.
	Foreign WitnessKind = iota
	// Null is the opaque origin, which any site can send.
	Null
	// LookAlike is a domain that anybody can register and that differs from
	// the ones the author meant, but passes for one of them.
	LookAlike
	// PublicSuffix is another customer's name under a public suffix, all of
	// which the check admits.
	PublicSuffix
	// PlainHTTP is a friend without TLS: whoever controls the user's network
	// can speak for it.
	PlainHTTP
	// OtherPort is another port of a friend's host.
	OtherPort
	// FailOpen is a foreign site under a configuration that makes the check
	// admit everybody: an empty string or "*" (Witness.Setting).
	FailOpen
)

var witnessKinds = [...]string{
	Foreign:      "foreign",
	Null:         "null",
	LookAlike:    "look-alike",
	PublicSuffix: "public suffix",
	PlainHTTP:    "plain http",
	OtherPort:    "other port",
	FailOpen:     "fail open",
}

func (k WitnessKind) String() string {
	if int(k) < len(witnessKinds) {
		return witnessKinds[k]
	}
	return "WitnessKind(" + strconv.Itoa(int(k)) + ")"
}

// A Witness is an origin worth trying against a check.
type Witness struct {
	Origin Origin
	Kind   WitnessKind
	// Setting is what every configured string is taken to be for the trial;
	// nil if the witness does not depend on it.
	Setting *string
	// Why says, as a clause, what makes the origin hostile: "anybody can
	// register evilexample.com".
	Why string
}

// Experiment is the trial of w with a GET request.
func (w Witness) Experiment() Experiment {
	return Experiment{Origin: w.Origin, Setting: w.Setting}
}

// maxWitnesses bounds the witnesses of one predicate.
const maxWitnesses = 200

// naturalSettings are what operators naturally write where p looks for an
// origin: a domain, an origin. Where p takes it as a regular expression, they
// know to escape the dots, and leave the anchors to the program.
func naturalSettings(p Predicate) []string {
	settings := []string{"example.com", "https://app.example.com"}
	if takesPattern(p) {
		for i := range settings {
			settings[i] = regexp.QuoteMeta(settings[i])
		}
	}
	return settings
}

// takesPattern reports whether p uses a configured string as a regular
// expression or a part of one.
func takesPattern(p Predicate) bool {
	found := false
	p.Walk(func(q Predicate) {
		if q.Op != Match {
			return
		}
		for _, part := range append(q.B.Parts, q.B) {
			found = found || part.Kind == Setting
		}
	})
	return found
}

// openSettings are what makes many a check admit everybody.
func openSettings() []string { return []string{"*", ""} }

// Witnesses are the origins to try against p, in this order: foreign sites and
// null; then, derived from p's constants, those that p does not certainly
// refuse: look-alikes and other customers of public suffixes, friends over
// plain http and on other ports; then the same under natural values of p's
// configured strings, where p certainly admits them; then foreign sites under
// values that open p to everybody, likewise.
//
// No witness is an origin that the author plainly meant to trust: every one of
// the kinds LookAlike and PublicSuffix has a registrable domain of its own that
// belongs to none of p's friends. Witnesses are valid origins, deterministic,
// distinct (with their Setting) and at most 200.
func Witnesses(p Predicate) []Witness {
	s := newSearch(p)
	var out []Witness
	for _, o := range s.foreign() {
		out = append(out, Witness{Origin: o, Kind: Foreign, Why: "any site can have such an origin"})
	}
	out = append(out, Witness{Kind: Null, Why: "any site can send it from a sandboxed frame"})
	out = append(out, s.derived(Unknown)...)
	out = distinct(append(out, configured(p, s)...))
	return slices.Clip(out[:min(len(out), maxWitnesses)])
}

// distinct is ws with the first of those that try the same.
func distinct(ws []Witness) []Witness {
	type trial struct {
		origin     Origin
		configured bool
		setting    string
	}
	seen := map[trial]bool{}
	return slices.DeleteFunc(ws, func(w Witness) bool {
		key := trial{origin: w.Origin}
		if w.Setting != nil {
			key.configured, key.setting = true, *w.Setting
		}
		repeated := seen[key]
		seen[key] = true
		return repeated
	})
}

// Weakness is the first witness that p admits with certainty although it
// refuses foreign sites with certainty: a look-alike or another customer of a
// public suffix. If p depends on configured strings, they are natural ones,
// and Setting says which. Origins that are trusted are no witnesses.
func Weakness(p Predicate, trusted func(Origin) bool) (Witness, bool) {
	hostile := func(w Witness) bool { return w.hostile() && !trusted(w.Origin) }
	bare := newSearch(p)
	refusing := refuses(bare)
	for _, w := range bare.derived(True) {
		if hostile(w) && (refusing || refusesUnderSettings(p)) {
			return w, true
		}
	}
	for _, v := range settingsOf(p, naturalSettings(p)) {
		s := newSearch(p.With(v))
		if !refuses(s) {
			continue
		}
		for _, w := range s.derived(True) {
			if hostile(w) {
				return w.under(p, v), true
			}
		}
	}
	return Witness{}, false
}

func (w Witness) hostile() bool { return w.Kind == LookAlike || w.Kind == PublicSuffix }

// refuses reports whether the predicate of s refuses all foreign sites with
// certainty.
func refuses(s *search) bool {
	return !slices.ContainsFunc(s.foreign(), func(o Origin) bool { return s.admits(o) != False })
}

func refusesUnderSettings(p Predicate) bool {
	return slices.ContainsFunc(settingsOf(p, naturalSettings(p)), func(v string) bool {
		return refuses(newSearch(p.With(v)))
	})
}

// settingsOf is values if p depends on configured strings, else none.
func settingsOf(p Predicate, values []string) []string {
	if len(settingNames(p)) == 0 {
		return nil
	}
	return values
}

func settingNames(p Predicate) []string {
	var names []string
	p.Walk(func(q Predicate) {
		for _, name := range append(q.A.Settings(), q.B.Settings()...) {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	})
	return names
}

// configured are the witnesses that depend on a value of p's configured
// strings. bare is the search without one.
func configured(p Predicate, bare *search) []Witness {
	var out []Witness
	open := !admitsForeign(bare)
	for _, v := range settingsOf(p, naturalSettings(p)) {
		s := newSearch(p.With(v))
		for _, o := range s.foreign() {
			if s.admits(o) == True && bare.admits(o) != True {
				open = false
				out = append(out, Witness{Origin: o, Kind: Foreign, Why: "any site can have such an origin"}.under(p, v))
				break
			}
		}
		for _, w := range s.derived(True) {
			if bare.admits(w.Origin) != True {
				out = append(out, w.under(p, v))
			}
		}
	}
	if !open {
		return out
	}
	for _, v := range settingsOf(p, openSettings()) {
		s := newSearch(p.With(v))
		for _, o := range bare.foreign() {
			if s.admits(o) == True {
				out = append(out, Witness{Origin: o, Kind: FailOpen, Why: "any site can have such an origin"}.under(p, v))
				break
			}
		}
	}
	return out
}

// admitsForeign reports whether the predicate of s admits a foreign site with
// certainty.
func admitsForeign(s *search) bool {
	return slices.ContainsFunc(s.foreign(), func(o Origin) bool { return s.admits(o) == True })
}

// under is w as found with value for p's configured strings.
func (w Witness) under(p Predicate, value string) Witness {
	names := settingNames(p)
	list := strings.Join(names[:min(len(names), 3)], " and ")
	w.Setting = &value
	if value == "" {
		w.Why += fmt.Sprintf(", when %s is empty", list)
	} else {
		w.Why += fmt.Sprintf(", when %s is %q", list, value)
	}
	return w
}

// foreign are sites that no constant of the predicate mentions, on the default
// ports and on those that the predicate mentions.
func (s *search) foreign() []Origin {
	out := []Origin{
		{scheme: "https", host: s.sampler.domain},
		{scheme: "http", host: s.sampler.domain},
		{scheme: "https", host: s.sampler.domain, port: "8443"},
	}
	for _, port := range s.ports {
		for _, scheme := range []string{"https", "http"} {
			if o, err := Parse(scheme + "://" + s.sampler.domain + ":" + port); err == nil && !slices.Contains(out, o) {
				out = append(out, o)
			}
		}
	}
	return out
}

// derived are the witnesses made of the predicate's constants that it admits
// with at least the given truth.
func (s *search) derived(least Truth) []Witness {
	var out []Witness
	enough := func(t Truth) bool { return t == True || t == least }
	add := func(o Origin, kind WitnessKind, why string) bool {
		if slices.ContainsFunc(out, func(w Witness) bool { return w.Origin == o }) {
			return true
		}
		if !enough(s.try(o)) {
			return false
		}
		out = append(out, Witness{Origin: o, Kind: kind, Why: why})
		return true
	}
	// attempt tries one text under both schemes; the first that passes will do.
	attempt := func(text string) {
		if len(out) >= maxHostile {
			return
		}
		for _, spelling := range spread(text) {
			o, err := Parse(spelling)
			if err != nil {
				continue
			}
			if kind, why, ok := s.hostile(o); ok && add(o, kind, why) {
				return
			}
		}
	}
	for _, w := range s.worlds {
		s.lookAlikes(w, attempt)
	}
	friends := slices.Clone(s.friends)
	slices.SortStableFunc(friends, func(a, b Origin) int { return strings.Compare(a.scheme, b.scheme) })
	for _, f := range friends[:min(len(friends), maxHostile)] {
		if (f.scheme == "http" || f.scheme == "https") && !f.IsLoopback() {
			f.scheme = "http"
			add(f, PlainHTTP, "whoever controls the user's network can speak for it")
		}
	}
	for _, f := range s.friends[:min(len(s.friends), maxHostile/4)] {
		if (f.scheme == "http" || f.scheme == "https") && !f.IsLoopback() {
			f.port = map[bool]string{true: "8444", false: "8443"}[f.port == "8443"]
			add(f, OtherPort, "another service on the same host can send it")
		}
	}
	return out
}

// lookAlikes attempts spellings that may meet w although they belong to nobody
// the author knows: w's constants and samples of its patterns with foreign
// names before, within and behind them.
func (s *search) lookAlikes(w world, attempt func(text string)) {
	word, domain := s.sampler.word, s.sampler.domain
	prefixes, suffixes, middles := w.constantsOf(HasPrefix), w.constantsOf(HasSuffix), w.constantsOf(Contains)
	if len(middles) == 0 {
		middles = []string{""}
	}
	if len(prefixes) == 0 && len(suffixes) > 0 && len(middles[0]) > 0 {
		prefixes = []string{""}
	}
	for _, p := range prefixes {
		for _, m := range middles {
			for _, x := range suffixes {
				attempt(p + m + word + x)
				attempt(p + word + m + x)
				attempt(p + word + m + word + x)
				attempt(p + m + "." + word + x)
				attempt(p + m + "." + domain + x)
				attempt(p + word + m + "." + domain + x)
				attempt(p + m + domain + x)
			}
			if m != "" {
				attempt(p + word + m + "." + domain)
				attempt(p + m + "." + domain)
			}
		}
	}
	for _, a := range w {
		if !a.aboutHost() || a.exact() {
			continue
		}
		before := []string{word, word + "-"}
		for t := a.subject; t.Kind == Apply && len(t.Parts) == 1; t = t.Parts[0] {
			if t.View == TrimLeft || t.View == Trim {
				// The set is meant as a prefix, but takes any of its letters.
				for _, c := range t.Str {
					before = append(before, strings.ToLower(string(c)))
				}
			}
		}
		for _, c := range a.constants {
			samples := s.samplesOf(a, c)
			for _, x := range samples {
				attempt(x.text)
			}
			for _, x := range samples {
				s.surround(x.text, before, attempt)
			}
			if a.reversed {
				s.within(c, attempt)
			}
		}
	}
}

// surround attempts text with foreign names around it.
func (s *search) surround(text string, before []string, attempt func(string)) {
	word, domain := s.sampler.word, s.sampler.domain
	for _, start := range spread(text)[:min(len(spread(text)), 1)] {
		scheme, rest := "", start
		if i := strings.Index(text, "://"); i > 0 {
			scheme, rest = start[:i+3], start[i+3:]
		} else {
			_, rest, _ = strings.Cut(start, "://")
		}
		host, port := rest, ""
		if i := strings.LastIndexByte(rest, ':'); i > strings.LastIndexByte(rest, ']') {
			host, port = rest[:i], rest[i:]
		}
		ports := []string{port}
		if port == "" {
			for _, p := range s.ports {
				ports = append(ports, ":"+p)
			}
		}
		for _, port := range ports {
			attempt(scheme + host + port)
			for _, b := range before {
				attempt(scheme + b + host + port)
			}
			attempt(scheme + host + "." + domain + port)
			attempt(scheme + host + domain + port)
			attempt(scheme + word + "." + host + port)
			attempt(scheme + word + host + "." + domain + port)
			attempt(scheme + word + "." + host + "." + domain + port)
		}
	}
}

// within attempts the parts of a constant in which the origin is looked for:
// entries of the list that lack some characters at the end or the beginning.
func (s *search) within(list string, attempt func(string)) {
	for _, entry := range strings.FieldsFunc(strings.ToLower(list), isListSeparator) {
		scheme, host := "", entry
		if i := strings.Index(entry, "://"); i >= 0 {
			scheme, host = entry[:i+3], entry[i+3:]
		}
		host = host[:min(len(host), maxSample)]
		for i := len(host) - 1; i > 0; i-- {
			s.registered(scheme+host[:i], attempt)
		}
		if scheme == "" {
			for i := 1; i < len(host); i++ {
				s.registered(host[i:], attempt)
			}
		}
	}
}

// registered attempts text if it lies under a public suffix of a registry. A
// piece of a name under a reserved domain stands for nothing.
func (s *search) registered(text string, attempt func(string)) {
	starts := spread(text)
	if len(starts) == 0 {
		return
	}
	o, err := Parse(starts[0])
	if err != nil || o.IsIP() {
		return
	}
	if _, managed := suffixOf(o.Hostname()); managed {
		attempt(text)
	}
}

// hostile reports whether an attacker can have o although the author trusts
// nobody at its registrable domain, and says why. Only sites of the web count:
// where a scheme is an extension's or an embedder's, nobody visits a page of
// the attacker.
func (s *search) hostile(o Origin) (kind WitnessKind, why string, ok bool) {
	if o.scheme != "http" && o.scheme != "https" || o.IsIP() || o.IsLoopback() {
		return 0, "", false
	}
	domain := o.RegistrableDomain()
	if domain == "" || s.trusted[domain] || s.trusted[o.Hostname()] {
		return 0, "", false
	}
	suffix, managed := suffixOf(domain)
	label := strings.TrimSuffix(domain, "."+suffix)
	if !managed && !isExample(suffix) || !registrable(label) {
		return 0, "", false
	}
	alike, shared := false, false
	for _, d := range s.domains {
		theirs, _ := suffixOf(d)
		shared = shared || theirs == suffix
		name := strings.TrimSuffix(strings.TrimSuffix(d, theirs), ".")
		alike = alike || name != "" && strings.Contains(o.host, name)
	}
	if shared && !alike {
		// The check trusts whoever has a name under the suffix.
		if !managed || isRestricted(suffix) {
			return 0, "", false
		}
		return PublicSuffix, "anybody can have a name under " + suffix, true
	}
	return LookAlike, "anybody can register " + domain, true
}

// registrable reports whether a registry would take the label (RFC 5891
// section 4.2.3.1). Two hyphens in a row are left to those who use them as a
// separator: hosting services take no such name from a customer.
func registrable(label string) bool {
	ldh := strings.Trim(label, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
	return ldh && label != "" && len(label) <= 63 && !strings.Contains(label, "--") &&
		label[0] != '-' && label[len(label)-1] != '-'
}
