package rule

import (
	"iter"
	"strings"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// anyFriend stands for the friends of an answer that names none.
const anyFriend = "https://app.example.com"

// friends are the pages that the answer means to serve: the origins it names,
// also under what operators naturally write for its configured strings, and one
// that stands for any other.
func (t *trial) friends() []origin.Witness {
	if t.visitors != nil {
		return t.visitors
	}
	p := t.admission()
	for _, o := range origin.Friends(p) {
		t.visitors = append(t.visitors, origin.Witness{Origin: o})
	}
	for _, v := range []string{anyFriend, "example.com"} {
		q := p.With(v)
		if q.Equal(p) {
			continue
		}
		for _, o := range origin.Friends(q) {
			t.visitors = append(t.visitors, origin.Witness{Origin: o, Setting: &v})
		}
	}
	if o, err := origin.Parse(anyFriend); err == nil {
		setting := anyFriend
		t.visitors = append(t.visitors, origin.Witness{Origin: o}, origin.Witness{Origin: o, Setting: &setting})
	}
	return t.visitors
}

// requests are those of the friends, by each of the methods.
func (t *trial) requests(methods []string) iter.Seq2[origin.Witness, origin.Experiment] {
	return func(yield func(origin.Witness, origin.Experiment) bool) {
		for _, w := range t.friends() {
			for _, m := range methods {
				e := w.Experiment()
				e.Method = m
				if !yield(w, e) {
					return
				}
			}
		}
	}
}

// visit is the first visit of a friend, by one of the methods, that gets what
// it wants.
func (t *trial) visit(methods []string, wants func(policy.Read) bool) (attack, bool) {
	for w, e := range t.requests(methods) {
		if a := (attack{w, t.answer.Attack(e), e.Method}); wants(a.Read) {
			return a, true
		}
	}
	return attack{}, false
}

// taken reports whether the request of a friend certainly comes this way.
func (t *trial) taken() bool {
	for _, e := range t.requests(t.methods) {
		if t.answer.When.Holds(e) == origin.True {
			return true
		}
	}
	return false
}

// show is the visit of a friend that shows what the answer sends, whether the
// friend may read it or not.
func (t *trial) show() attack {
	if t.shown == nil {
		t.shown = new(attack)
		for w, e := range t.requests(t.methods) {
			*t.shown = attack{w, t.answer.Attack(e), e.Method}
			if t.answer.When.Holds(e) != origin.False {
				break
			}
		}
	}
	return *t.shown
}

// sent is what the answer says in the header named, if it always says the
// same, and where it says so. ok is false if it says nothing or it is not known
// what.
func (t *trial) sent(name string) (value string, site *policy.Site, ok bool) {
	h := t.show().Response.Headers[name]
	w := t.answer.Decisive(name)
	if w == nil || h.Unknown || len(h.Values) == 0 {
		return "", nil, false
	}
	return strings.Join(h.Values, ", "), &w.Site, true
}

// own are the members of a header that a library sends by itself.
func (t *trial) own(name string) []string {
	if w := t.answer.Decisive(name); w != nil {
		return w.Own
	}
	return nil
}

// credentials reports whether the answer certainly allows credentials.
func (t *trial) credentials() bool {
	value, _, ok := t.sent(fetch.AllowCredentials)
	return ok && value == "true"
}

// lacks reports whether a certainly has no header of the name: nothing here
// sets it, and no code that could not be followed was given the response.
func lacks(a *policy.Answer, name string) bool {
	for _, w := range a.Writes {
		if w.Op == policy.Obscure {
			return false
		}
	}
	return a.Decisive(name) == nil
}

// refusedEverywhere reports whether every answer of p certainly refuses o.
func refusedEverywhere(p *policy.Policy, o origin.Origin) bool {
	for i := range p.Answers {
		for _, m := range methodsOf(&p.Answers[i]) {
			if p.Answers[i].Attack(origin.Experiment{Origin: o, Method: m}).Plain != origin.False {
				return false
			}
		}
	}
	return true
}
