package policy

import (
	"slices"
	"testing"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
)

const page = "https://app.example.com"

func from(t *testing.T, s string) origin.Origin {
	t.Helper()
	o, err := origin.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func set(name, value string) Write { return Write{Op: Set, Name: name, Value: origin.Lit(value)} }

func echo() Write { return Write{Op: Set, Name: fetch.AllowOrigin, Value: origin.TheOrigin()} }

func isPage() origin.Predicate {
	return origin.Compare(origin.Equal, origin.TheOrigin(), origin.Lit(page))
}

var always = origin.Predicate{Op: origin.Always}

// TestWrites says what a header holds after each sequence of writes.
func TestWrites(t *testing.T) {
	unknown := origin.Text{}
	header := func(op WriteOp, value origin.Text) Write { return Write{Op: op, Name: "vary", Value: value} }
	raw := func(name, value string) Write { return Write{Op: Set, Name: name, Raw: true, Value: origin.Lit(value)} }
	for _, c := range []struct {
		name   string
		writes []Write
		want   fetch.Header
	}{
		{"nothing", nil, fetch.Header{}},
		{"set", []Write{header(Set, origin.Lit("a")), header(Set, origin.Lit("b"))}, fetch.Header{Values: []string{"b"}}},
		{"set to something unknown", []Write{header(Set, unknown)}, fetch.Header{Unknown: true}},
		{"set after something unknown", []Write{header(Set, unknown), header(Set, origin.Lit("b"))}, fetch.Header{Values: []string{"b"}}},
		{"add", []Write{header(Add, origin.Lit("a")), header(Add, origin.Lit("b"))}, fetch.Header{Values: []string{"a", "b"}}},
		{"add something unknown", []Write{header(Add, origin.Lit("a")), header(Add, unknown)}, fetch.Header{Values: []string{"a"}, Unknown: true}},
		{"append", []Write{header(Set, origin.Lit("a")), header(AddToList, origin.Lit("b"))}, fetch.Header{Values: []string{"a, b"}}},
		{"append to nothing", []Write{header(AddToList, origin.Lit("b"))}, fetch.Header{Values: []string{"b"}}},
		{"append to the last line", []Write{header(Add, origin.Lit("a")), header(Add, origin.Lit("b")), header(AddToList, origin.Lit("c"))}, fetch.Header{Values: []string{"a", "b, c"}}},
		{"append something unknown", []Write{header(AddToList, unknown)}, fetch.Header{Unknown: true}},
		{"default", []Write{header(SetDefault, origin.Lit("a")), header(SetDefault, origin.Lit("b"))}, fetch.Header{Values: []string{"a"}}},
		{"default after something unknown", []Write{header(Set, unknown), header(SetDefault, origin.Lit("b"))}, fetch.Header{Unknown: true}},
		{"unknown default", []Write{header(SetDefault, unknown)}, fetch.Header{Unknown: true}},
		{"delete", []Write{header(Set, origin.Lit("a")), {Op: Del, Name: "Vary"}}, fetch.Header{}},
		{"delete something unknown", []Write{header(Set, unknown), {Op: Del, Name: "Vary"}}, fetch.Header{}},
		{"obscure", []Write{header(Set, origin.Lit("a")), {Op: Obscure, Name: "Vary"}}, fetch.Header{Values: []string{"a"}, Unknown: true}},
		{"obscure without a name means Vary", []Write{{Op: Obscure}}, fetch.Header{Unknown: true}},
		{"the Origin", []Write{header(Set, origin.TheOrigin())}, fetch.Header{Values: []string{page}}},
		{"canonical key", []Write{raw("Vary", "a"), header(Set, origin.Lit("b"))}, fetch.Header{Values: []string{"b"}}},
		{"another key is another line", []Write{raw("vary", "a"), header(Set, origin.Lit("b"))}, fetch.Header{Values: []string{"b", "a"}}},
	} {
		a := Answer{When: always, Writes: c.writes}
		got := a.Attack(origin.Experiment{Origin: from(t, page)}).Response.Headers["Vary"]
		if !slices.Equal(got.Values, c.want.Values) || got.Unknown != c.want.Unknown {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// TestSettings checks that what is tried for a configured origin is no value of
// other headers.
func TestSettings(t *testing.T) {
	setting := page
	configured := origin.Configured("cfg")
	a := Answer{When: always, Writes: []Write{
		{Op: Set, Name: fetch.AllowOrigin, Value: configured}, {Op: Set, Name: fetch.MaxAge, Value: configured},
	}}
	headers := a.Attack(origin.Experiment{Origin: from(t, page), Setting: &setting}).Response.Headers
	if got := headers[fetch.AllowOrigin]; !slices.Equal(got.Values, []string{page}) || got.Unknown {
		t.Errorf("%s: %v", fetch.AllowOrigin, got)
	}
	if got := headers[fetch.MaxAge]; len(got.Values) != 0 || !got.Unknown {
		t.Errorf("%s: %v, want unknown", fetch.MaxAge, got)
	}
}

func TestRespond(t *testing.T) {
	p := &Policy{Answers: []Answer{
		{When: isPage(), Writes: []Write{echo()}, Status: 200},
		{When: isPage().Negate(), Status: 403},
		{When: origin.Predicate{}, Status: 500},
	}}
	for _, c := range []struct {
		origin   string
		statuses []int
		taken    []origin.Truth
	}{
		{page, []int{200, 500}, []origin.Truth{origin.True, origin.Unknown}},
		{"https://evil.example", []int{403, 500}, []origin.Truth{origin.True, origin.Unknown}},
		{"null", []int{403, 500}, []origin.Truth{origin.True, origin.Unknown}},
	} {
		var statuses []int
		var taken []origin.Truth
		for _, r := range p.Respond(origin.Experiment{Origin: from(t, c.origin)}) {
			statuses, taken = append(statuses, r.Response.Status), append(taken, r.Taken)
			if r.Answer.Status != r.Response.Status {
				t.Errorf("%s: the answer of status %d replies %d", c.origin, r.Answer.Status, r.Response.Status)
			}
		}
		if !slices.Equal(statuses, c.statuses) || !slices.Equal(taken, c.taken) {
			t.Errorf("%s: %v %v, want %v %v", c.origin, statuses, taken, c.statuses, c.taken)
		}
	}
}

func TestAttack(t *testing.T) {
	credentials := set(fetch.AllowCredentials, "true")
	for _, c := range []struct {
		name                string
		answer              Answer
		plain, credentialed origin.Truth
	}{
		{"nothing", Answer{When: always}, origin.False, origin.False},
		{"star", Answer{When: always, Writes: []Write{set(fetch.AllowOrigin, "*")}}, origin.True, origin.False},
		{"echo", Answer{When: always, Writes: []Write{echo()}}, origin.True, origin.False},
		{"echo with credentials", Answer{When: always, Writes: []Write{echo(), credentials}}, origin.True, origin.True},
		{"star with credentials", Answer{When: always, Writes: []Write{set(fetch.AllowOrigin, "*"), credentials}}, origin.True, origin.False},
		{"another path", Answer{When: isPage(), Writes: []Write{echo(), credentials}}, origin.False, origin.False},
		{"unknown path", Answer{Writes: []Write{echo(), credentials}}, origin.Unknown, origin.Unknown},
		{"unknown path, no credentials", Answer{Writes: []Write{echo()}}, origin.Unknown, origin.False},
		{"unknown value", Answer{When: always, Writes: []Write{{Op: Set, Name: fetch.AllowOrigin}, credentials}}, origin.Unknown, origin.Unknown},
		{"unknown credentials", Answer{When: always, Writes: []Write{echo(), {Op: Set, Name: fetch.AllowCredentials}}}, origin.True, origin.Unknown},
		{"too late", Answer{When: always, Late: []Write{echo(), credentials}}, origin.False, origin.False},
	} {
		r := c.answer.Attack(origin.Experiment{Origin: from(t, "https://evil.example")})
		if r.Plain != c.plain || r.Credentialed != c.credentialed {
			t.Errorf("%s: %v, %v, want %v, %v", c.name, r.Plain, r.Credentialed, c.plain, c.credentialed)
		}
	}
}

func TestDecisive(t *testing.T) {
	vary := func(op WriteOp, value string) Write { return Write{Op: op, Name: "vary", Value: origin.Lit(value)} }
	for _, c := range []struct {
		name   string
		writes []Write
		want   string // the value of the decisive write, or "" for none
	}{
		{"nothing", nil, ""},
		{"another header", []Write{set(fetch.AllowOrigin, "*")}, ""},
		{"the last one", []Write{vary(Set, "a"), vary(Add, "b")}, "b"},
		{"a default that counts", []Write{vary(SetDefault, "a")}, "a"},
		{"a default that does not", []Write{vary(Set, "a"), vary(SetDefault, "b")}, "a"},
		{"deleted", []Write{vary(Set, "a"), vary(Del, "")}, ""},
		{"a default after deletion", []Write{vary(Set, "a"), vary(Del, ""), vary(SetDefault, "b")}, "b"},
		{"obscured", []Write{vary(Set, "a"), vary(Obscure, "b")}, "a"},
	} {
		a := Answer{Writes: c.writes}
		got := ""
		if w := a.Decisive("Vary"); w != nil {
			got = w.Value.Str
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestDependsOnOrigin(t *testing.T) {
	flag := origin.Predicate{Op: origin.Flag, A: origin.Lit("debug")}
	present := origin.Compare(origin.Equal, origin.TheOrigin(), origin.Lit("")).Negate()
	for _, c := range []struct {
		name   string
		answer Answer
		want   bool
	}{
		{"nothing", Answer{When: isPage()}, false},
		{"an echo", Answer{When: always, Writes: []Write{echo()}}, true},
		{"a constant for everybody", Answer{When: always, Writes: []Write{set(fetch.AllowOrigin, page)}}, false},
		{"a constant for some", Answer{When: isPage(), Writes: []Write{set(fetch.AllowOrigin, page)}}, true},
		{"a constant under a flag", Answer{When: flag, Writes: []Write{set(fetch.AllowOrigin, page)}}, false},
		{"a constant for whoever sends an Origin", Answer{When: present, Writes: []Write{set(fetch.AllowOrigin, page)}}, false},
		{"star for some", Answer{When: isPage(), Writes: []Write{set(fetch.AllowOrigin, "*")}}, false},
		{"deleted again", Answer{When: isPage(), Writes: []Write{echo(), {Op: Del, Name: fetch.AllowOrigin}}}, false},
	} {
		if got := c.answer.DependsOnOrigin(); got != c.want {
			t.Errorf("%s: %t, want %t", c.name, got, c.want)
		}
	}
}
