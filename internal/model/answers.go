package model

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// An Outcome is what a library makes of a configuration.
type Outcome struct {
	// Answers are what it answers; none if it refuses the configuration.
	Answers []policy.Answer
	// Problems are what is wrong with the configuration itself.
	Problems []policy.Problem
	// Site is where the program says which handshakes are accepted; zero for
	// other configurations.
	Site policy.Site
}

// Judge says what the library makes of a configuration in a version; "" is the
// newest.
func (l *Library) Judge(version string, c *Configuration) Outcome {
	e := &engine{Behavior: l.behavior(version), lib: l, c: c}
	if before(version, l.Oldest) || e.Unmodelled == On || c.setting(Obscures).truth() != origin.False {
		return Outcome{}
	}
	e.read()
	e.refusals()
	if e.refused {
		return Outcome{Problems: e.problems}
	}
	e.grants()
	if c.Handshake {
		return Outcome{Answers: e.handshakes(), Problems: e.problems, Site: e.decides()}
	}
	e.answer()
	return Outcome{Answers: e.answers, Problems: e.problems}
}

// An engine works out the answers to one configuration.
type engine struct {
	Behavior
	lib *Library
	c   *Configuration

	origins     Setting
	entries     []entry
	complete    bool // entries are all
	functions   []Setting
	functionsOK bool // functions are all
	credentials Setting
	everybody   origin.Truth
	// because is the setting that lets everybody in.
	because Setting

	granted  []grant
	answers  []policy.Answer
	problems []policy.Problem
	refused  bool
}

// An entry is one of the list of origins.
type entry struct {
	text    origin.Text
	pattern Pattern
	star    bool
}

// A grant allows some origins.
type grant struct {
	when origin.Predicate
	// sends is Access-Control-Allow-Origin; credentials whether the answer
	// allows them.
	sends       origin.Text
	credentials origin.Truth
	site        policy.Site
	// preflight is the condition for preflights, if it is another.
	preflight *origin.Predicate
}

// read makes sense of the settings.
func (e *engine) read() {
	e.origins = e.c.setting(Origins)
	e.credentials = e.c.setting(Credentials)
	e.functions, e.functionsOK = e.c.functions()
	e.readEntries()
	e.reach()
}

func (e *engine) readEntries() {
	var texts []origin.Text
	v := e.origins.Value
	switch v.Kind {
	case Absent:
		e.complete = true
		for _, s := range e.Entries {
			texts = append(texts, origin.Lit(s))
		}
	case List:
		texts, e.complete = v.List, v.Complete
		if e.ListsUnsaid == On {
			texts, e.complete = nil, false
		}
	case Text:
		if e.Alone != AloneList && v.Text.Kind == origin.Literal {
			texts, e.complete = []origin.Text{v.Text}, true
		} else if v.Text.Kind == origin.Literal {
			texts, e.complete = e.split(v.Text.Str), true
		}
	}
	dialect, flags := Dialects()[e.Dialect], e.flags()
	e.entries = nil
	for i, t := range texts {
		n := entry{text: t}
		switch {
		case t.Kind != origin.Literal:
			n.pattern = Pattern{} // Opaque
		case t.Str == "*" && e.starAt(i, len(texts)):
			n.star = true
		case v.Kind == Text && e.Alone == AloneSent:
			n.pattern = Pattern{Matches: origin.Predicate{Op: origin.Always}, Sends: &t}.direct()
		case dialect != nil:
			n.pattern = dialect(t.Str, flags)
			n.star = n.pattern.Everybody
			if v.Kind == Text && e.Alone == AloneEntry {
				n.pattern.Sends = &t
			}
		}
		e.entries = append(e.entries, n)
	}
	e.readForm(Regexps, searched, flags)
	for _, form := range []Option{Prefixes, Suffixes, Infixes, WholeRegexps} {
		flags.Form = form
		e.readForm(form, dialect, flags)
	}
}

// starAt reports whether "*" as the i-th of n entries means everybody.
func (e *engine) starAt(i, n int) bool {
	switch e.Star {
	case StarNowhere:
		return false
	case StarAlone:
		return n == 1
	case StarFirst:
		return i == 0
	case StarText:
		return e.origins.Value.Kind == Text
	}
	return true
}

// readForm makes entries of what is compared in another form.
func (e *engine) readForm(form Option, d Dialect, f Flags) {
	s := e.c.setting(form)
	var texts []origin.Text
	switch s.Value.Kind {
	case Absent:
		return
	case List:
		texts, e.complete = s.Value.List, e.complete && s.Value.Complete
	case Text:
		texts = []origin.Text{s.Value.Text}
	default:
		e.complete = false
	}
	for _, t := range texts {
		n := entry{text: t}
		if t.Kind == origin.Literal {
			n.pattern = d(t.Str, f)
			n.star = n.pattern.Everybody
		}
		e.entries = append(e.entries, n)
	}
	if e.origins.Value.Kind == Absent {
		e.origins = s
	}
}

// split cuts a list of origins that is one string.
func (e *engine) split(s string) []origin.Text {
	if s == "" {
		return nil
	}
	if e.Blanks == On {
		s = strings.ReplaceAll(s, " ", "")
	}
	parts := []string{s}
	if e.Separator != "" {
		parts = strings.Split(s, e.Separator)
	}
	var ts []origin.Text
	for _, p := range parts {
		ts = append(ts, origin.Lit(p))
	}
	return ts
}

func (e *engine) flags() Flags {
	f := Flags{
		Form:       Origins,
		Wildcards:  e.c.setting(Wildcards).truth(),
		Extensions: e.c.setting(Extensions).truth(), Sockets: e.c.setting(Sockets).truth(), Files: e.c.setting(Files).truth(),
		Credentials: e.credentials.truth(), Insecure: e.c.setting(Insecure).truth(), PublicSuffixes: e.c.setting(PublicSuffixes).truth(),
		SchemesKnown: true, Subdomains: e.c.setting(Subdomains).truth(), Scheme: origin.Lit(""),
	}
	if v := e.c.setting(Scheme).Value; v.Kind != Absent {
		f.Scheme = v.Text
	}
	switch v := e.c.setting(Schemes).Value; v.Kind {
	case List:
		f.SchemesKnown = v.Complete
		for _, t := range v.List {
			f.Schemes = append(f.Schemes, t.Str)
			f.SchemesKnown = f.SchemesKnown && t.Kind == origin.Literal
		}
	case Absent:
	default:
		f.SchemesKnown = false
	}
	return f
}

// reach finds out whether everybody is allowed.
func (e *engine) reach() {
	any := e.c.setting(AnyOrigin)
	e.everybody, e.because = any.truth(), any
	for _, n := range e.entries {
		if n.star {
			e.everybody, e.because = origin.True, e.origins
			return
		}
		if n.text.Kind != origin.Literal {
			e.everybody = e.everybody.Or(origin.Unknown)
		}
	}
	if !e.complete {
		e.everybody = e.everybody.Or(origin.Unknown)
	}
	empty := e.Empty
	if e.EmptyList != "" && e.origins.Value.Kind != Absent {
		empty = e.EmptyList
	}
	if len(e.entries) == 0 && empty == Everybody && e.everybody != origin.True {
		switch {
		case !e.complete || !e.functionsOK && e.EmptyAsked != Everybody:
			e.everybody = origin.Unknown
		case len(e.functions) == 0 || e.EmptyAsked == Everybody:
			e.everybody, e.because = origin.True, e.origins
		}
	}
}

// empty reports whether nothing says who is allowed.
func (e *engine) empty() bool {
	return e.complete && len(e.entries) == 0 && e.functionsOK && len(e.functions) == 0
}

// grants are the origins that are allowed, with what they are answered.
func (e *engine) grants() {
	role := e.role()
	asked := len(e.functions) > 0 || !e.functionsOK
	switch {
	case asked && role == FunctionUnclear:
		e.granted = append(e.granted, grant{site: e.c.Site})
	case asked && role == FunctionReplaces:
		e.functionGrants(e.send(e.Echo), e.credentials.truth())
	case asked && role == FunctionGates:
		e.functionGrants(e.publicly())
	case asked && role == FunctionEchoes:
		e.functionGrants(e.send(e.Echo), e.credentials.truth())
		e.othersGrants()
	case e.everybody == origin.True:
		e.everybodyGrants()
	case asked && role == FunctionAdds:
		e.entryGrants(e.entries)
		e.unlessSwitched()
		e.functionGrants(e.send(e.Echo), e.credentials.truth())
	default:
		e.entryGrants(e.entries)
	}
}

// role is what a function decides in this configuration.
func (e *engine) role() FunctionRole {
	if e.everybody == origin.True && e.FunctionAndEverybody != "" {
		return e.FunctionAndEverybody
	}
	return e.Function
}

// replaced reports whether a function may decide instead of the entries.
func (e *engine) replaced() bool {
	asked := len(e.functions) > 0 || !e.functionsOK
	return asked && (e.role() == FunctionReplaces || e.role() == FunctionGates || e.role() == FunctionUnclear)
}

// everybodyGrants are those where everybody is allowed.
func (e *engine) everybodyGrants() {
	rest := origin.Predicate{Op: origin.Always}
	if e.Star == StarInOrder {
		var earlier []entry
		for _, n := range e.entries {
			if n.star {
				break
			}
			n.pattern.Matches = n.pattern.Direct
			earlier = append(earlier, n)
		}
		e.entryGrants(earlier)
		for _, n := range earlier {
			rest = origin.AllOf(rest, n.pattern.Direct.Negate())
		}
	}
	text, credentials := e.publicly()
	g := grant{when: rest, sends: text, credentials: credentials, site: e.c.place(e.because)}
	if e.PreflightOrigins != "" {
		p := origin.AllOf(rest, origin.Compare(origin.Match, origin.TheOrigin(), origin.Lit(e.PreflightOrigins)))
		g.preflight = &p
	}
	e.granted = append(e.granted, g)
}

// othersGrants are those of everybody whom no function allows.
func (e *engine) othersGrants() {
	refused := origin.Predicate{Op: origin.Always}
	if !e.functionsOK {
		refused = origin.Predicate{}
	}
	for _, f := range e.functions {
		for _, w := range f.Value.Ways {
			refused = origin.AllOf(refused, w.When.Negate())
		}
	}
	first := len(e.granted)
	e.everybodyGrants()
	for i := range e.granted[first:] {
		g := &e.granted[first+i]
		g.when = origin.AllOf(g.when, refused)
	}
}

// publicly is what everybody is answered.
func (e *engine) publicly() (origin.Text, origin.Truth) {
	with := e.PublicCredentials
	if e.c.setting(EchoesStar).truth() == origin.True {
		with = SendOrigin
	}
	switch e.credentials.truth() {
	case origin.True:
		if with == SendStarOnly {
			return e.send(with), origin.False
		}
		return e.send(with), origin.True
	case origin.False:
		return e.send(e.Public), origin.False
	}
	if with == SendStarOnly {
		return e.send(with), origin.False
	}
	if e.send(with).Equal(e.send(e.Public)) {
		return e.send(with), origin.Unknown
	}
	return origin.Text{}, origin.Unknown
}

func (e *engine) send(s Send) origin.Text {
	switch s {
	case SendStar, SendStarOnly:
		return origin.Lit("*")
	case SendLower:
		return browserOrigin()
	case SendUnsaid:
		return origin.Text{}
	}
	return origin.TheOrigin()
}

func (e *engine) entryGrants(entries []entry) {
	if n, ok := e.single(); ok {
		e.granted = append(e.granted, grant{
			when: origin.Predicate{Op: origin.Always}, sends: n.text, credentials: e.credentials.truth(), site: e.c.place(e.origins),
			preflight: &origin.Predicate{Op: origin.Equal, A: origin.TheOrigin(), B: n.text},
		})
		return
	}
	same := map[string]int{}
	add := func(when origin.Predicate, sends origin.Text) {
		k := sends.String()
		if i, ok := same[k]; ok {
			e.granted[i].when = origin.AnyOf(e.granted[i].when, when)
			return
		}
		same[k] = len(e.granted)
		e.granted = append(e.granted, grant{when: when, sends: sends, credentials: e.credentials.truth(), site: e.c.place(e.origins)})
	}
	for _, n := range entries {
		if n.pattern.Sends != nil {
			add(n.pattern.Matches, *n.pattern.Sends)
		} else {
			add(n.pattern.Matches, e.send(e.Echo))
		}
	}
	if !e.complete {
		add(origin.Predicate{}, e.send(e.Echo))
	}
}

// single is the entry that is sent to whoever asks (Behavior.Single).
func (e *engine) single() (entry, bool) {
	if e.Single != On || !e.complete || len(e.entries) == 0 {
		return entry{}, false
	}
	first := e.entries[0]
	for _, n := range e.entries {
		if n.text.Kind != origin.Literal || n.text.Str != first.text.Str || strings.Contains(n.text.Str, "*.") {
			return entry{}, false
		}
	}
	return first, true
}

// unlessSwitched takes out of the entries' grants what a function allows to
// everybody on a condition that says nothing of the Origin: there the entries
// have no say.
func (e *engine) unlessSwitched() {
	for _, f := range e.functions {
		for _, w := range f.Value.Ways {
			if w.When.Op == origin.Always || w.When.Op == origin.Never || w.When.AboutOrigin() {
				continue
			}
			for i := range e.granted {
				e.granted[i].when = origin.AllOf(e.granted[i].when, w.When.Negate())
			}
		}
	}
}

func (e *engine) functionGrants(sends origin.Text, credentials origin.Truth) {
	add := func(when origin.Predicate, sends origin.Text, site policy.Site) {
		e.granted = append(e.granted, grant{when: when, sends: sends, credentials: credentials, site: site})
	}
	if !e.functionsOK {
		add(origin.Predicate{}, sends, e.c.Site)
		return
	}
	for _, f := range e.functions {
		for _, w := range f.Value.Ways {
			if w.Sends != nil {
				add(w.When, *w.Sends, e.c.place(f))
			} else {
				add(w.When, sends, e.c.place(f))
			}
		}
		if e.Function == FunctionReplaces {
			break // the first decides
		}
	}
}

// answer makes the answers from the grants.
func (e *engine) answer() {
	preflight := origin.Compare(origin.Equal, origin.Text{Kind: origin.Method}, origin.Lit(http.MethodOptions))
	denied := []origin.Predicate{e.c.When}
	for _, g := range e.granted {
		if g.when.Op == origin.Never {
			continue
		}
		when := origin.AllOf(e.c.When, g.when)
		e.actual(g, origin.AllOf(when, preflight.Negate()))
		if g.preflight != nil {
			when = origin.AllOf(e.c.When, *g.preflight)
			denied = append(denied, origin.AnyOf(preflight.Negate(), *g.preflight).Negate())
		} else {
			denied = append(denied, g.when.Negate())
		}
		if e.c.setting(IgnoresPreflight).truth() == origin.True {
			e.answers = append(e.answers, policy.Answer{When: origin.AllOf(when, preflight)})
		} else {
			e.preflight(g, origin.AllOf(when, preflight))
		}
	}
	when := origin.AllOf(denied...)
	if when.Op == origin.Never {
		return
	}
	e.refuse(origin.AllOf(when, preflight.Negate()), e.Vary, false)
	e.refuse(origin.AllOf(when, preflight), e.PreflightVary, true)
}

// refuse is the answer to an origin that is not allowed.
func (e *engine) refuse(when origin.Predicate, vary Vary, preflight bool) {
	if e.Denies == DenyUnsaid || e.PreflightsOnly == On && !preflight {
		e.answers = append(e.answers, policy.Answer{When: when, Writes: e.unsaid()})
		return
	}
	status := e.Denied
	if preflight && e.DeniedPreflight != 0 {
		status = e.DeniedPreflight
	}
	if e.c.setting(OnDenied).Value.Kind != Absent {
		status = 0
	}
	handled := status != 0
	if preflight && e.DeniedAlike == On {
		status, handled = e.status(), e.c.setting(PassesPreflight).truth() != origin.True
	}
	a := policy.Answer{When: when, Status: status, Handled: handled, Writes: e.vary(vary, false)}
	g := grant{sends: origin.Lit(""), credentials: e.credentials.truth(), site: e.c.Site}
	switch e.Denies {
	case DenyEmpty, DenyEmptyPlain, DenyFalse:
		if e.Denies == DenyFalse {
			g.sends = origin.Lit("false")
		}
		if preflight && e.Denies == DenyEmptyPlain {
			g.credentials = origin.False
		}
		a.Writes = append(a.Writes, e.allow(g)...)
	case DenyWithoutOrigin:
		a.Writes = append(a.Writes, e.allowCredentials(g.credentials)...)
	}
	switch {
	case e.Denies == "", e.Denies == DenySilently:
	case preflight && (e.Denies == DenyWithExpose || e.Denies == DenyActualWithLists):
	case e.Denies == DenyWithExpose:
		a.Writes = append(a.Writes, e.names(fetch.ExposeHeaders, Expose, e.Expose)...)
	default:
		a.Writes = append(a.Writes, e.lists(preflight)...)
	}
	e.answers = append(e.answers, a)
}

// unsaid are the writes of an answer of which nothing is known.
func (e *engine) unsaid() []policy.Write {
	ws := []policy.Write{e.write(policy.Obscure, "Vary", origin.Text{}, e.c.Site)}
	for _, name := range fetch.ResponseHeaders {
		ws = append(ws, e.write(policy.Obscure, name, origin.Text{}, e.c.Site))
	}
	return ws
}

// lists are the writes of an answer that do not depend on the Origin.
func (e *engine) lists(preflight bool) []policy.Write {
	var ws []policy.Write
	if !preflight || e.ExposeEverywhere == On {
		ws = append(ws, e.names(fetch.ExposeHeaders, Expose, e.Expose)...)
	}
	if preflight || e.Everywhere == On {
		ws = append(ws, e.names(fetch.AllowMethods, Methods, e.Methods.to(preflight))...)
		ws = append(ws, e.names(fetch.AllowHeaders, Headers, e.Headers.to(preflight))...)
	}
	if preflight {
		ws = append(ws, e.privateNetwork()...)
	}
	if preflight || e.Everywhere == On || e.MaxAgeEverywhere == On {
		ws = append(ws, e.maxAge()...)
	}
	return ws
}

// actual is the answer to a request that is no preflight.
func (e *engine) actual(g grant, when origin.Predicate) {
	if e.PreflightsOnly == On {
		e.answers = append(e.answers, policy.Answer{When: when, Writes: e.unsaid()})
		return
	}
	a := policy.Answer{When: when, Writes: e.vary(e.Vary, true)}
	if e.AllMethods == On {
		without := a
		methods, known := e.methods()
		if known {
			listed := origin.Compare(origin.Equal, origin.Text{Kind: origin.Method}, origin.OneOf(methods...))
			a.When = origin.AllOf(when, listed)
			without.When = origin.AllOf(when, listed.Negate())
		} else {
			without.When = origin.AllOf(when, origin.Predicate{Op: origin.Flag})
		}
		e.answers = append(e.answers, without)
	}
	a.Writes = append(append(a.Writes, e.allow(g)...), e.lists(false)...)
	e.answers = append(e.answers, a)
}

// preflight is the answer to a preflight that asks for nothing that is not
// allowed, and to one that does.
func (e *engine) preflight(g grant, when origin.Predicate) {
	a := policy.Answer{When: when, Status: e.status(), Handled: e.c.setting(PassesPreflight).truth() != origin.True, Writes: e.vary(e.PreflightVary, true)}
	if e.Methods.Checked == On || e.Headers.Checked == On || e.c.setting(Validates).truth() != origin.False {
		// It depends on what the script wants to send, which the attacker
		// chooses.
		a.When = origin.AllOf(when, origin.Predicate{Op: origin.Flag})
		without := a
		without.Status, without.Writes = 0, e.vary(e.PreflightVary, false)
		e.answers = append(e.answers, without)
	}
	a.Writes = append(append(a.Writes, e.allow(g)...), e.lists(true)...)
	e.answers = append(e.answers, a)
}

// status is that of an allowed preflight, 0 if it is not known.
func (e *engine) status() int {
	s := e.c.setting(Status)
	switch {
	case e.c.setting(PassesPreflight).truth() != origin.False:
		return 0
	case s.Value.Kind == Number && s.Value.Number != 0:
		return int(s.Value.Number)
	case s.Value.Kind == Absent || s.Value.Kind == Number:
		return e.Behavior.Status
	}
	return 0
}

func (e *engine) write(op policy.WriteOp, name string, value origin.Text, site policy.Site) policy.Write {
	return policy.Write{Op: op, Name: name, Value: value, Site: site}
}

// vary are the writes of Vary of an answer that allows the origin or not.
func (e *engine) vary(v Vary, granted bool) []policy.Write {
	site := e.c.Site
	var sent bool
	switch v.When {
	case VaryAlways:
		sent = true
	case VaryUnlessEverybody:
		if e.everybody == origin.Unknown {
			return []policy.Write{e.write(policy.Obscure, "Vary", origin.Text{}, site)}
		}
		_, single := e.single()
		sent = e.everybody != origin.True && !single
	case VaryUnsaid:
		return []policy.Write{e.write(policy.Obscure, "Vary", origin.Text{}, site)}
	case VaryUnlessStar:
		star, _ := e.publicly()
		if e.everybody == origin.Unknown || e.everybody == origin.True && star.Kind == origin.UnknownText {
			return []policy.Write{e.write(policy.Obscure, "Vary", origin.Text{}, site)}
		}
		sent = e.everybody != origin.True || star.Kind != origin.Literal
	case VaryGranted:
		if e.everybody == origin.Unknown && granted {
			return []policy.Write{e.write(policy.Obscure, "Vary", origin.Text{}, site)}
		}
		sent = granted && e.everybody != origin.True
	case VaryConfigured:
		configured := e.c.setting(SendsVary).truth()
		if configured == origin.Unknown || configured == origin.False && e.everybody == origin.Unknown {
			// Whether it is needed is not known: the list may be "*" alone.
			return []policy.Write{e.write(policy.Obscure, "Vary", origin.Text{}, site)}
		}
		sent = configured == origin.True
	case VarySeveral:
		if !e.complete && granted {
			return []policy.Write{e.write(policy.Obscure, "Vary", origin.Text{}, site)}
		}
		star := slices.ContainsFunc(e.entries, func(n entry) bool { return n.star })
		sent = granted && len(e.entries) > 1 && !star
	}
	if !sent {
		return nil
	}
	lines := v.Lines
	if granted {
		lines = append(lines[:len(lines):len(lines)], v.Granted...)
	}
	if e.c.setting(PrivateNetwork).truth() == origin.True {
		lines = append(lines[:len(lines):len(lines)], v.Private...)
	}
	var ws []policy.Write
	for i, l := range lines {
		op := policy.Add
		if v.Replaces && i == 0 {
			op = policy.Set
		}
		ws = append(ws, e.write(op, "Vary", origin.Lit(l), site))
	}
	return ws
}

// allow are the writes that allow the origin and its credentials.
func (e *engine) allow(g grant) []policy.Write {
	sends, site := g.sends, g.site
	if s := e.c.setting(AllowOrigin); s.Value.Kind != Absent {
		sends, site = s.Value.Text, e.c.place(s)
	}
	return append([]policy.Write{e.write(policy.Set, fetch.AllowOrigin, sends, site)}, e.allowCredentials(g.credentials)...)
}

// allowCredentials are the writes that say whether credentials are allowed.
func (e *engine) allowCredentials(allowed origin.Truth) []policy.Write {
	value := origin.Text{}
	switch v := e.credentials.Value; {
	case v.Kind == Text:
		value = v.Text
	case allowed == origin.True:
		value = origin.Lit("true")
	case allowed == origin.False && e.CredentialsOff != "" && e.CredentialsOff != NothingSent:
		value = origin.Lit(e.CredentialsOff)
	case allowed == origin.False:
		return nil
	}
	if value.Kind == origin.Literal && value.Str == "" {
		return nil
	}
	return []policy.Write{e.write(policy.Set, fetch.AllowCredentials, value, e.c.place(e.credentials))}
}

// methods are the methods that are allowed.
func (e *engine) methods() (ts []origin.Text, known bool) {
	ts, known = e.list(e.c.namesSetting(Methods, e.Methods), e.Methods)
	return append(ts, origin.Lit(http.MethodOptions)), known
}

// list is a list of names as the library spells it.
func (e *engine) list(s Setting, n Names) (ts []origin.Text, known bool) {
	names := n.Default
	switch v := s.Value; {
	case v.Kind == List && len(v.List) > 0:
		if !v.Complete {
			return nil, false
		}
		names = nil
		for _, t := range v.List {
			if t.Kind != origin.Literal {
				return nil, false
			}
			names = append(names, t.Str)
		}
	case v.Kind == Text && v.Text.Kind == origin.Literal:
		if v.Text.Str != "" {
			names = strings.Split(v.Text.Str, ",")
			if n.Blanks == On {
				names = strings.Split(strings.ReplaceAll(v.Text.Str, " ", ""), ",")
			}
		}
	case v.Kind == List && v.Complete, v.Kind == Absent:
	default:
		return nil, false
	}
	for _, name := range append(n.Extend[:len(n.Extend):len(n.Extend)], names...) {
		t := origin.Lit(n.spell(name))
		if n.Distinct == On {
			if t = origin.Lit(n.spell(strings.ToLower(strings.TrimSpace(name)))); t.Str == "" || slices.ContainsFunc(ts, t.Equal) {
				continue
			}
		}
		ts = append(ts, t)
	}
	return ts, true
}

// namesSetting is the setting of a list of names, all together if they add up.
func (c *Configuration) namesSetting(o Option, n Names) Setting {
	if n.Cumulative != On {
		return c.setting(o)
	}
	sum := Setting{Option: o, Value: Value{Kind: Absent}}
	for _, s := range c.Settings {
		switch {
		case s.Option != o:
		case sum.Value.Kind == Absent:
			sum = s
		case s.Value.Kind == List && sum.Value.Kind == List:
			sum.Value.List = slices.Concat(sum.Value.List, s.Value.List)
			sum.Value.Complete = sum.Value.Complete && s.Value.Complete
		default:
			sum.Value = Value{}
		}
	}
	return sum
}

// to is how names are answered to preflights or other requests.
func (n Names) to(preflight bool) Names {
	if preflight && n.Preflight != "" {
		n.Send, n.Unset = n.Preflight, ""
	}
	return n
}

func (n Names) spell(name string) string {
	switch n.Case {
	case Upper:
		return strings.ToUpper(name)
	case Lower:
		return strings.ToLower(name)
	case Canonical:
		return http.CanonicalHeaderKey(name)
	}
	return name
}

// names are the writes of a list of names.
func (e *engine) names(header string, o Option, n Names) []policy.Write {
	s := e.c.namesSetting(o, n)
	site := e.c.place(s)
	ts, known := e.list(s, n)
	if !known {
		return []policy.Write{e.write(policy.Obscure, header, origin.Text{}, site)}
	}
	send := n.Send
	if n.Unset != "" && s.unset() {
		send = n.Unset
	}
	if slices.ContainsFunc(ts, func(t origin.Text) bool { return t.Str == "*" }) {
		credentials := e.credentials.truth()
		switch {
		case n.Star == StarDroppedWithCredentials && credentials == origin.True:
			return nil
		case n.Star == StarRequested,
			n.Star == StarRequestedWithCredentials && credentials != origin.False,
			n.Star == StarDroppedWithCredentials && credentials == origin.Unknown:
			return []policy.Write{e.write(policy.Obscure, header, origin.Text{}, site)}
		}
	}
	switch {
	case send == NamesRequested && header == fetch.AllowMethods:
		// One of them, namely the one that is asked for.
		return []policy.Write{e.write(policy.Set, header, origin.OneOf(ts...), site)}
	case send == NamesRequested, send == NamesUnsaid:
		return []policy.Write{e.write(policy.Obscure, header, origin.Text{}, site)}
	case len(ts) == 0:
		return nil
	}
	var b strings.Builder
	for i, t := range ts {
		if i > 0 {
			b.WriteString(n.Separator)
		}
		b.WriteString(t.Str)
	}
	w := e.write(policy.Set, header, origin.Lit(b.String()), site)
	w.Own = e.own(s, o, n, ts)
	return []policy.Write{w}
}

// own are those of a list of names that the library puts there: all of a list
// that the program does not give, and the defaults that it adds to.
func (e *engine) own(s Setting, o Option, n Names, ts []origin.Text) []string {
	var own, all []string
	for _, t := range ts {
		all = append(all, t.Str)
	}
	if s.unset() || s.Own {
		return all
	}
	for _, name := range n.Extend {
		own = append(own, n.spell(name))
	}
	for _, name := range e.lib.preset(o) {
		own = append(own, n.spell(name))
	}
	if len(own) <= len(all) && slices.Equal(own, all[:len(own)]) {
		return own
	}
	return nil
}

// unset reports whether a list is not given or empty.
func (s Setting) unset() bool {
	switch s.Value.Kind {
	case Absent:
		return true
	case List:
		return s.Value.Complete && len(s.Value.List) == 0
	case Text:
		return s.Value.Text.Kind == origin.Literal && s.Value.Text.Str == ""
	}
	return false
}

// maxAge is the write of Access-Control-Max-Age.
func (e *engine) maxAge() []policy.Write {
	seconds, site, known := e.seconds()
	switch {
	case !known:
		return []policy.Write{e.write(policy.Obscure, fetch.MaxAge, origin.Text{}, site)}
	case seconds == nil:
		return nil
	}
	w := e.write(policy.Set, fetch.MaxAge, origin.Lit(*seconds), site)
	if age, duration := e.c.setting(MaxAge), e.c.setting(MaxAgeDuration); (age.unset() || age.Own) && (duration.unset() || duration.Own) {
		w.Own = []string{*seconds}
	}
	return []policy.Write{w}
}

// seconds is what Access-Control-Max-Age says, nil if it is not sent.
func (e *engine) seconds() (text *string, site policy.Site, known bool) {
	s, unit := e.c.setting(MaxAge), int64(1)
	if s.Value.Kind == Absent {
		s, unit = e.c.setting(MaxAgeDuration), int64(time.Second)
	}
	site = e.c.place(s)
	switch {
	case s.Value.Kind == Absent:
		return e.defaultAge(), site, true
	case s.Value.Kind == Text && s.Value.Text.Kind == origin.Literal:
		return e.writtenAge(s.Value.Text.Str), site, true
	case s.Value.Kind != Number:
		return nil, site, false
	}
	n := s.Value.Number
	out := e.NegativeMaxAge
	switch {
	case e.AgeForm == AgeUnsaid:
		return nil, site, false
	case e.AgeForm == AgeExponent:
		out = strconv.FormatFloat(duration(n, unit).Seconds(), 'E', -1, 64)
	case e.AgeForm == AgeRounded && n > 0:
		out = strconv.FormatFloat(duration(n, unit).Seconds(), 'f', 0, 64)
	case e.AgeForm == AgeRoundedNotZero:
		if out = strconv.FormatFloat(duration(n, unit).Seconds(), 'f', 0, 64); out == "0" {
			return e.defaultAge(), site, true
		}
	case e.AgeForm == AgeAny, e.AgeForm == AgeNotZero && n != 0:
		out = strconv.FormatInt(n/unit, 10)
	case n == 0, n < 0 && out == "":
		return e.defaultAge(), site, true
	case n > 0:
		n /= unit
		if e.LongestMaxAge > 0 {
			n = min(n, int64(e.LongestMaxAge))
		}
		out = strconv.FormatInt(n, 10)
	}
	return &out, site, true
}

// duration is a number of seconds, or of nanoseconds if a unit is a second.
func duration(n, unit int64) time.Duration {
	if unit == 1 {
		return time.Duration(n) * time.Second
	}
	return time.Duration(n)
}

// defaultAge is what is sent if no age is given, nil for nothing.
func (e *engine) defaultAge() *string {
	if e.DefaultMaxAge == "" || e.DefaultMaxAge == NothingSent {
		return nil
	}
	return &e.DefaultMaxAge
}

// writtenAge is an age that is a string.
func (e *engine) writtenAge(s string) *string {
	if s == "" {
		return e.defaultAge()
	}
	return &s
}

// privateNetwork is the write that allows requests to private networks.
func (e *engine) privateNetwork() []policy.Write {
	s := e.c.setting(PrivateNetwork)
	if e.PrivateNetwork == "" || e.PrivateNetwork == PrivateNever || s.truth() == origin.False {
		return nil
	}
	const name = "Access-Control-Allow-Private-Network"
	if e.PrivateNetwork == PrivateAlways && s.truth() == origin.True {
		return []policy.Write{e.write(policy.Set, name, origin.Lit("true"), e.c.place(s))}
	}
	return []policy.Write{e.write(policy.Obscure, name, origin.Text{}, e.c.place(s))}
}
