package rule

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// A trial is one answer of a policy, or a policy without answers, before the
// rules. It keeps what several rules ask.
type trial struct {
	policy *policy.Policy
	// siblings are what the policy's trials share; nil for policies without
	// answers.
	siblings *siblings
	// answer is nil for policies without answers. What the requesting page
	// chooses in other ways than by its Origin is taken to be its origin.
	answer *policy.Answer
	// index is the answer's index in the policy.
	index int
	// write is where the answer says which origin is allowed; nil if it does
	// not.
	write *policy.Write
	// allows is whether the trial may give something away: answers that refuse
	// the request with an error status or name no origin do not.
	allows bool
	// chosen describes the string that the page chooses instead of its Origin,
	// "" if there is none.
	chosen string
	// varies is whether the answer depends on the Origin itself.
	varies  bool
	methods []string

	// trusted tells origins that do not attack.
	trusted   func(origin.Origin) bool
	stranger  *attack
	shown     *attack
	visitors  []origin.Witness
	witnesses []origin.Witness
	tried     bool
}

// siblings are the trials of one policy, with what is asked of all of them
// together and found out once.
type siblings struct {
	trials  []*trial
	welcome func() (origin.Witness, bool)
	// preflights reports whether the author has preflights in mind.
	preflights func() bool
	refusals   func() map[int]refusal
	// checked are the checks of the Origin, by the trial's index: see checks.
	checked func() []map[string]bool
}

// An attack is an experiment with its outcome.
type attack struct {
	origin.Witness
	policy.Read
	method string
}

// trials are the trials of a policy.
func trials(p *policy.Policy) []*trial {
	switch p.Kind {
	case policy.Protection, policy.URLCheck, policy.Routing, policy.KeyRead, policy.Configuration:
		return []*trial{{policy: p, allows: true}}
	}
	p = switched(p)
	all := new(siblings)
	all.welcome = sync.OnceValues(all.welcomed)
	all.refusals = sync.OnceValue(all.refused)
	all.checked = sync.OnceValue(all.checks)
	all.preflights = sync.OnceValue(func() bool { return answersPreflights(p) })
	for i := range p.Answers {
		a := &p.Answers[i]
		t := &trial{policy: p, siblings: all, answer: a, index: i, varies: a.DependsOnOrigin(), allows: !a.Refuses(), trusted: nobody}
		if p.Kind == policy.Response || p.Kind == policy.Stacked || p.Kind == policy.Guard {
			t.write = a.Decisive(fetch.AllowOrigin)
			t.allows = t.allows && t.write != nil
			t.choose()
		}
		t.methods = methodsOf(t.answer)
		all.trials = append(all.trials, t)
	}
	for _, t := range all.trials {
		t.allows = t.allows && !t.perhapsRefuses()
	}
	return all.trials
}

// perhapsRefuses reports whether t may refuse the request in a way that is not
// seen: it tells origins apart when it has said whom it allows, and hands the
// response to code that could not be followed, which the others never meet.
func (t *trial) perhapsRefuses() bool {
	a := t.answer
	if t.write == nil || a.Handled || a.Passed || !a.When.Narrows() {
		return false
	}
	allowed := slices.IndexFunc(a.Writes, func(w policy.Write) bool { return w.Site == t.write.Site })
	return slices.ContainsFunc(a.Writes[allowed+1:], func(w policy.Write) bool {
		return w.Op == policy.Obscure && w.Name == "" && slices.ContainsFunc(t.siblings.trials, func(o *trial) bool {
			return o.write != nil && o.write.Site == t.write.Site && !o.obscuredAt(w.Site)
		})
	})
}

// obscuredAt reports whether t hands the response, at a site, to code that could
// not be followed.
func (t *trial) obscuredAt(s policy.Site) bool {
	return slices.ContainsFunc(t.answer.Writes, func(w policy.Write) bool { return w.Op == policy.Obscure && w.Site == s })
}

// switched is a policy whose paths depend on configured strings that name no
// origin, such as the name of an environment, as on flags: the strings are
// neither compared with something of the request on any of the paths, nor sent.
func switched(p *policy.Policy) *policy.Policy {
	kept, idle := map[string]bool{}, false
	for _, a := range p.Answers {
		for name, requested := range a.When.Settings() {
			kept[name] = kept[name] || requested
		}
		for _, w := range a.Writes {
			for _, name := range w.Value.Settings() {
				kept[name] = true
			}
		}
	}
	for _, k := range kept {
		idle = idle || !k
	}
	if !idle {
		return p
	}
	q := *p
	q.Answers = slices.Clone(p.Answers)
	for i := range q.Answers {
		q.Answers[i].When = q.Answers[i].When.Switched(kept)
	}
	return &q
}

func nobody(origin.Origin) bool { return false }

// choose puts the attacker's origin in the place of whatever the page chooses.
func (t *trial) choose() {
	if t.write == nil || !t.write.Value.Find(origin.Chosen) {
		return
	}
	leaf := func(l origin.Text) origin.Text {
		if l.Kind != origin.Chosen {
			return l
		}
		if t.chosen == "" {
			t.chosen = l.Str
		}
		return origin.TheOrigin()
	}
	a := *t.answer
	a.When = a.When.Replace(leaf)
	a.Writes = slices.Clone(a.Writes)
	for i := range a.Writes {
		a.Writes[i].Value = a.Writes[i].Value.Replace(leaf)
	}
	t.answer, t.write = &a, a.Decisive(fetch.AllowOrigin)
}

// methodsOf are the methods to try: GET, what the answer's path tells apart,
// and OPTIONS last.
func methodsOf(a *policy.Answer) []string {
	methods := []string{"GET"}
	options := false
	a.When.Walk(func(p origin.Predicate) {
		for _, pair := range [][2]origin.Text{{p.A, p.B}, {p.B, p.A}} {
			if !pair[0].Find(origin.Method) {
				continue
			}
			options = true
			for _, l := range append(pair[1].Parts, pair[1]) {
				m := strings.ToUpper(l.Str)
				if l.Kind == origin.Literal && m != "" && m != "OPTIONS" && !slices.Contains(methods, m) && len(methods) < 8 {
					methods = append(methods, m)
				}
			}
		}
	})
	if options {
		if !slices.Contains(methods, "POST") {
			methods = append(methods, "POST")
		}
		methods = append(methods, "OPTIONS")
	}
	return methods
}

// attack tries w with every method; the outcome that gives most away counts.
func (t *trial) attack(w origin.Witness) attack {
	best := attack{Witness: w}
	for i, m := range t.methods {
		e := w.Experiment()
		e.Method = m
		a := attack{w, t.answer.Attack(e), m}
		if i == 0 || rank(a.Read) > rank(best.Read) {
			best = a
		}
	}
	return best
}

func rank(r policy.Read) int {
	weight := map[origin.Truth]int{origin.True: 2, origin.Unknown: 1}
	return 3*weight[r.Credentialed] + weight[r.Plain]
}

// foreign is the attack of a site that has nothing to do with the program.
func (t *trial) foreign() attack {
	if t.stranger == nil {
		t.stranger = &attack{}
		for _, w := range t.all() {
			if w.Kind != origin.Foreign || w.Setting != nil {
				continue
			}
			if a := t.attack(w); t.stranger.Response.Headers == nil || rank(a.Read) > rank(t.stranger.Read) {
				t.stranger = &a
			}
		}
	}
	return *t.stranger
}

// admission is what an origin has to meet to be allowed: the path's condition,
// and that the browser finds it, or *, in the answer.
func (t *trial) admission() origin.Predicate {
	if t.write == nil || t.write.Value.Kind == origin.Header || t.write.Value.Equal(origin.Lit("*")) {
		return t.answer.When
	}
	return origin.AllOf(t.answer.When, origin.Compare(origin.Equal, t.write.Value, origin.TheOrigin()))
}

// all are the witnesses worth trying against the answer.
func (t *trial) all() []origin.Witness {
	if !t.tried {
		t.witnesses = slices.DeleteFunc(origin.Witnesses(t.admission()), func(w origin.Witness) bool {
			return t.trusted(w.Origin)
		})
		t.tried = true
	}
	return t.witnesses
}

// first is the first attack by a witness of the kind that gets what it wants.
func (t *trial) first(kind origin.WitnessKind, wants func(policy.Read) bool) (attack, bool) {
	for _, w := range t.all() {
		if w.Kind != kind {
			continue
		}
		if a := t.attack(w); wants(a.Read) {
			return a, true
		}
	}
	return attack{}, false
}

func credentialed(r policy.Read) bool { return r.Credentialed == origin.True }
func readable(r policy.Read) bool     { return r.Plain == origin.True }

// refusesStrangers reports whether the answer refuses foreign sites with
// certainty.
func (t *trial) refusesStrangers() bool {
	f := t.foreign()
	return f.Plain == origin.False && f.Credentialed == origin.False
}

// befriended reports whether another answer of the policy trusts o's domain by
// name: then it is no stranger here either.
func (t *trial) befriended(o origin.Origin) bool {
	for i := range t.policy.Answers {
		a := &t.policy.Answers[i]
		sibling := trial{policy: t.policy, answer: a, write: a.Decisive(fetch.AllowOrigin)}
		if a == t.answer || t.policy.Kind == policy.Response && sibling.write == nil {
			continue
		}
		for _, f := range origin.Friends(sibling.admission()) {
			if f.RegistrableDomain() != "" && f.RegistrableDomain() == o.RegistrableDomain() {
				return true
			}
		}
	}
	return false
}

// allows is the value of the answer's Access-Control-Allow-Origin in a.
func (a attack) allows() string {
	return strings.Join(a.Response.Headers[fetch.AllowOrigin].Values, ", ")
}

// witness is a as it is shown in a finding.
func (a attack) witness() *finding.Witness {
	w := &finding.Witness{Origin: a.Origin.String(), Request: a.method, Status: a.Response.Status, Response: map[string]string{}}
	if a.Setting != nil {
		w.Setting = *a.Setting
	}
	for _, name := range slices.Sorted(maps.Keys(a.Response.Headers)) {
		h := a.Response.Headers[name]
		if len(h.Values) > 0 {
			w.Response[name] = strings.Join(h.Values, ", ")
		}
		if h.Unknown {
			w.Unknown = append(w.Unknown, name)
		}
	}
	return w
}

// finding is a verdict with its place.
func (t *trial) finding(r *Rule, v verdict) finding.Finding {
	site := t.policy.Site
	switch {
	case v.site != nil:
		site = *v.site
	case t.write != nil:
		site = t.write.Site
	}
	f := finding.Finding{
		Rule: r.Name, Severity: v.severity, Message: v.message, Witness: v.witness,
		Package: site.Package, Function: site.Function, Place: site.Place, Expression: site.Expression,
		Remedies: v.remedies,
	}
	if t.answer != nil {
		f.Evidence = t.answer.Evidence
	}
	if r := t.policy.Registration; r != nil {
		f.Evidence = r.Evidence
	}
	if t.policy.Library != "" {
		f.Message = t.policy.Library + ": " + f.Message
	}
	if name := t.development(); name != "" {
		f.Severity = lessened(f.Severity)
		f.Message += ", in development (" + name + ")"
	}
	if t.policy.Development {
		f.Severity = finding.Low
	}
	return f
}

// when says for which setting the attack works, as a clause.
func (a attack) when() string {
	if i := strings.Index(a.Why, "when "); i >= 0 {
		return a.Why[i:]
	}
	return "as configured"
}
