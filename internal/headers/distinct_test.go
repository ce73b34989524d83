package headers

import (
	"testing"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

func TestDistinct(t *testing.T) {
	t.Parallel()
	unseen := func(of, name string) origin.Predicate {
		return origin.Predicate{Op: origin.Opaque, A: origin.Lit(of), B: origin.Lit(name)}
	}
	// The zero value of A stands for a test that may look at the Origin.
	ofOrigin := func(name string) origin.Predicate { return origin.Predicate{Op: origin.Opaque, B: origin.Lit(name)} }
	https := origin.Compare(origin.HasPrefix, origin.TheOrigin(), origin.Lit("https://"))
	flag := origin.Predicate{Op: origin.Flag, A: origin.Lit("debug")}
	all := func(ps ...origin.Predicate) policy.Answer {
		return policy.Answer{When: origin.AllOf(ps...), Writes: []policy.Write{{Name: fetch.AllowOrigin, Value: origin.TheOrigin()}}}
	}
	refused := all(https)
	refused.Status = 403
	star := all(https)
	star.Writes = []policy.Write{{Name: fetch.AllowOrigin, Value: origin.Lit("*")}}
	late := all(https)
	late.Writes, late.Late = nil, late.Writes
	for _, test := range []struct {
		name    string
		answers []policy.Answer
		want    int
	}{
		{"the same", []policy.Answer{all(https), all(https)}, 1},
		{"another order", []policy.Answer{all(https, flag), all(flag, https)}, 1},
		{"other tests that were not followed", []policy.Answer{all(https, unseen("the request", "a")), all(unseen("the request", "b"), unseen("the request", "c"), https)}, 1},
		{"a test of the request or of the Origin", []policy.Answer{all(unseen("the request", "a")), all(ofOrigin("a"))}, 2},
		{"a test that was not followed or none", []policy.Answer{all(https), all(https, ofOrigin("a"))}, 2},
		{"a flag or its opposite", []policy.Answer{all(flag), all(flag.Negate())}, 2},
		{"another status", []policy.Answer{all(https), refused}, 2},
		{"another value", []policy.Answer{all(https), star}, 2},
		{"too late", []policy.Answer{all(https), late}, 2},
	} {
		twice := []*policy.Policy{{Answers: test.answers}, {Answers: append([]policy.Answer{}, test.answers...)}}
		got := distinct(twice)
		if len(got) != 1 || len(got[0].Answers) != test.want {
			t.Errorf("%s: %d policies, the first with %d answers, want 1 with %d", test.name, len(got), len(got[0].Answers), test.want)
		}
	}
}
