package origin

import "testing"

func TestShared(t *testing.T) {
	flag := func(name string) Predicate { return Predicate{Op: Flag, A: Lit(name)} }
	setting := Compare(Equal, Text{Kind: Setting, Str: "mode"}, Lit("dev"))
	header := Compare(Equal, TheOrigin(), Lit("https://a.example"))
	a, b := flag("a"), flag("b")
	for _, test := range []struct {
		desc       string
		ps         []Predicate
		shared     Predicate
		without    Predicate // what the first demands beside that
		configured bool      // whether that is up to the configuration
	}{
		{"none", nil, Predicate{Op: Never}, Predicate{}, false},
		{"one", []Predicate{AllOf(a, header)}, AllOf(a, header), Predicate{Op: Always}, true},
		{"two that share one", []Predicate{AllOf(a, header), AllOf(b, header)}, header, a, true},
		{"two that share nothing", []Predicate{a, a.Negate()}, Predicate{Op: Always}, a, true},
		{"a setting", []Predicate{AllOf(a, setting), a}, a, setting, true},
		{"the Origin", []Predicate{AllOf(a, header), a}, a, header, false},
		{"what is unknown", []Predicate{AllOf(a, Predicate{}), a}, a, Predicate{}, false},
		{"an alternative", []Predicate{AllOf(a, AnyOf(b, setting)), a}, a, AnyOf(b, setting), true},
	} {
		shared := Shared(test.ps)
		if !shared.Equal(test.shared) {
			t.Errorf("%s: %s is shared, want %s", test.desc, shared, test.shared)
		}
		if len(test.ps) == 0 {
			continue
		}
		rest := test.ps[0].Without(shared)
		if !rest.Equal(test.without) || rest.Configured() != test.configured {
			t.Errorf("%s: %s (%v) is left, want %s (%v)", test.desc, rest, rest.Configured(), test.without, test.configured)
		}
	}
}
