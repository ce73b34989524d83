package rule

import (
	"slices"
	"testing"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

func site(line int) policy.Site {
	return policy.Site{Package: "p", Function: "f", Place: finding.Place{File: "a.go", Line: line, Start: line}}
}

// write is a Set on the line.
func write(line int, name string, value origin.Text) policy.Write {
	return policy.Write{Op: policy.Set, Name: name, Value: value, Site: site(line)}
}

func answers(as ...policy.Answer) *policy.Policy {
	return &policy.Policy{Kind: policy.Response, Site: site(1), Answers: as}
}

func compareOrigin(op origin.Op, s string) origin.Predicate {
	return origin.Compare(op, origin.TheOrigin(), origin.Lit(s))
}

func isMethod(m string) origin.Predicate {
	return origin.Compare(origin.Equal, origin.Text{Kind: origin.Method}, origin.Lit(m))
}

func rulesOf(fs []finding.Finding) []string {
	var out []string
	for _, f := range fs {
		out = append(out, f.Rule)
	}
	slices.Sort(out)
	return out
}

// TestOneDefectOneFinding runs the rules that are on by default over policies
// made by hand.
func TestOneDefectOneFinding(t *testing.T) {
	always := origin.Predicate{Op: origin.Always}
	literal := func(line int, name, value string) policy.Write { return write(line, name, origin.Lit(value)) }
	echo := write(2, fetch.AllowOrigin, origin.TheOrigin())
	app := literal(2, fetch.AllowOrigin, "https://app.example.com")
	credentials := literal(3, fetch.AllowCredentials, "true")
	vary := policy.Write{Op: policy.Add, Name: "Vary", Value: origin.Lit("Origin"), Site: site(4)}
	unseen := policy.Write{Op: policy.Obscure, Site: site(8)}
	for _, c := range []struct {
		name   string
		policy *policy.Policy
		want   []string
	}{
		{"nothing", answers(), nil},
		{"a constant", answers(policy.Answer{When: always, Writes: []policy.Write{app, credentials}}), nil},
		{"an echo with credentials is not an echo as well", answers(policy.Answer{When: always, Writes: []policy.Write{echo, credentials, vary}}),
			[]string{"reflected-origin-credentials"}},
		{"a missing Vary is a defect of its own", answers(policy.Answer{When: always, Writes: []policy.Write{echo, credentials}}),
			[]string{"missing-vary-origin", "reflected-origin-credentials"}},
		{"two paths through one place", answers(
			policy.Answer{When: isMethod("OPTIONS"), Writes: []policy.Write{echo, credentials, vary}},
			policy.Answer{When: isMethod("OPTIONS").Negate(), Writes: []policy.Write{echo, credentials, vary}},
		), []string{"reflected-origin-credentials"}},
		{"the stronger path of one place counts", answers(
			policy.Answer{When: compareOrigin(origin.HasSuffix, "example.com"), Writes: []policy.Write{echo, vary}},
			policy.Answer{When: compareOrigin(origin.HasSuffix, "example.com").Negate(), Writes: []policy.Write{echo, credentials, vary}},
		), []string{"reflected-origin-credentials"}},
		{"two places", answers(
			policy.Answer{When: isMethod("OPTIONS"), Writes: []policy.Write{echo, credentials, vary}},
			policy.Answer{When: isMethod("OPTIONS").Negate(), Writes: []policy.Write{write(9, fetch.AllowOrigin, origin.TheOrigin()), credentials, vary}},
		), []string{"reflected-origin-credentials", "reflected-origin-credentials"}},
		{"a weak check", answers(policy.Answer{When: compareOrigin(origin.HasSuffix, "example.com"), Writes: []policy.Write{echo, credentials, vary}}),
			[]string{"weak-origin-check"}},
		{"an unknown check accuses nobody", answers(policy.Answer{Writes: []policy.Write{echo, credentials, vary}}), nil},
		{"star and credentials, and a wildcard beside that credentials make a name", answers(policy.Answer{When: always, Writes: []policy.Write{
			literal(2, fetch.AllowOrigin, "*"), credentials, literal(5, fetch.AllowHeaders, "*"),
		}}), []string{"literal-wildcard", "wildcard-credentials"}},
		{"behind a configured name", answers(policy.Answer{
			When: origin.Compare(origin.Equal, origin.Configured("title"), origin.Lit("")).Negate(), Writes: []policy.Write{echo, credentials, vary},
		}), []string{"reflected-origin-credentials"}},
		{"behind a configured list", answers(
			policy.Answer{When: origin.Compare(origin.Equal, origin.Configured("allowed"), origin.Lit("")), Writes: []policy.Write{echo, credentials, vary}},
			policy.Answer{When: origin.Compare(origin.Equal, origin.Configured("allowed"), origin.TheOrigin()), Writes: []policy.Write{echo, credentials, vary}},
		), []string{"fail-open-origin-check"}},
		{"an error status gives nothing away", answers(policy.Answer{When: always, Status: 403, Writes: []policy.Write{echo, credentials}}), nil},
		{"strangers are perhaps refused by code that is not seen", answers(
			policy.Answer{When: compareOrigin(origin.Equal, "https://app.example.com"), Passed: true, Writes: []policy.Write{echo, credentials, vary}},
			policy.Answer{When: compareOrigin(origin.Equal, "https://app.example.com").Negate(), Writes: []policy.Write{echo, credentials, vary, unseen}},
		), nil},
		{"code that is not seen answers everybody", answers(
			policy.Answer{When: compareOrigin(origin.Equal, "https://app.example.com"), Writes: []policy.Write{echo, credentials, vary, literal(7, fetch.ExposeHeaders, "X-A"), unseen}},
			policy.Answer{When: compareOrigin(origin.Equal, "https://app.example.com").Negate(), Writes: []policy.Write{echo, credentials, vary, unseen}},
		), []string{"reflected-origin-credentials"}},
		{"code that is not seen had the response before the headers", answers(
			policy.Answer{When: compareOrigin(origin.Equal, "https://app.example.com"), Writes: []policy.Write{echo, credentials, vary}},
			policy.Answer{When: compareOrigin(origin.Equal, "https://app.example.com").Negate(), Writes: []policy.Write{unseen, echo, credentials, vary}},
		), []string{"reflected-origin-credentials"}},
		{"a misspelled origin explains the preflight", answers(
			policy.Answer{When: isMethod("OPTIONS"), Status: 204, Handled: true, End: site(8), Writes: []policy.Write{
				literal(2, "Access-Control-Alow-Origin", "*"), literal(5, fetch.AllowMethods, "PUT"),
			}},
			policy.Answer{When: isMethod("OPTIONS").Negate(), Passed: true, Writes: []policy.Write{app}},
		), []string{"misspelled-header"}},
		{"a preflight without headers", answers(
			policy.Answer{When: isMethod("OPTIONS"), Status: 204, Handled: true, End: site(8)},
			policy.Answer{When: isMethod("OPTIONS").Negate(), Passed: true, Writes: []policy.Write{app}},
		), []string{"broken-preflight"}},
		{"a preflight that is passed on", answers(
			policy.Answer{When: isMethod("OPTIONS"), Passed: true, End: site(8)},
			policy.Answer{When: isMethod("OPTIONS").Negate(), Passed: true, Writes: []policy.Write{app}},
		), nil},
		{"a preflight whose headers are not all seen", answers(
			policy.Answer{When: isMethod("OPTIONS"), Status: 204, Handled: true, End: site(8), Writes: []policy.Write{{Op: policy.Obscure}}},
			policy.Answer{When: isMethod("OPTIONS").Negate(), Passed: true, Writes: []policy.Write{app}},
		), nil},
		{"late headers are one defect", answers(policy.Answer{When: always, Handled: true, Late: []policy.Write{
			literal(5, fetch.AllowHeaders, "X-A"), literal(6, fetch.AllowOrigin, "*"), credentials,
		}}), []string{"late-header"}},
		{"sent before, a late header is needless", answers(policy.Answer{When: always, Handled: true, Writes: []policy.Write{app}, Late: []policy.Write{app}}), nil},
	} {
		found := Run([]*policy.Policy{c.policy}, func(r *Rule) bool { return r.Tier != Audit }, nobody)
		if got := rulesOf(found); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// TestDisabledRuleStands checks that no weaker rule reports in the place of one
// that is not enabled.
func TestDisabledRuleStands(t *testing.T) {
	p := answers(policy.Answer{When: origin.Predicate{Op: origin.Always}, Writes: []policy.Write{
		write(2, fetch.AllowOrigin, origin.TheOrigin()), write(3, fetch.AllowCredentials, origin.Lit("true")), write(4, "Vary", origin.Lit("Origin")),
	}})
	found := Run([]*policy.Policy{p}, func(r *Rule) bool { return r.Tier != Audit && r != reflectedOriginCredentials }, nobody)
	if len(found) != 0 {
		t.Errorf("got %v", rulesOf(found))
	}
}

// TestMissingVaryNames checks that an origin is named, and shown in an
// experiment, only if it is certain to get the answer.
func TestMissingVaryNames(t *testing.T) {
	echo := []policy.Write{write(2, fetch.AllowOrigin, origin.TheOrigin())}
	list := origin.Compare(origin.Equal, origin.TheOrigin(), origin.Configured("origins"))
	for _, c := range []struct {
		name            string
		answer          policy.Answer
		message, origin string
		setting         string
	}{
		{"everybody", policy.Answer{When: origin.Predicate{Op: origin.Always}, Writes: echo}, "https://evil.example is allowed", "https://evil.example", ""},
		{"a name", policy.Answer{When: compareOrigin(origin.Equal, "https://www.example.com"), Writes: echo}, "https://www.example.com is allowed", "https://www.example.com", ""},
		{"a configured list", policy.Answer{When: list, Writes: echo}, "configured origins get their own", "https://app.example.com", "https://app.example.com"},
		{"a check that is not seen", policy.Answer{Writes: echo}, "allowed origins get their own", "", ""},
		{"a list and a check that is not seen", policy.Answer{When: origin.AllOf(list, origin.Predicate{}), Writes: echo}, "allowed origins get their own", "", ""},
		{"a constant behind a check that is not seen", policy.Answer{
			When: origin.AllOf(compareOrigin(origin.HasSuffix, ".example.com"), origin.Predicate{}), Writes: []policy.Write{write(2, fetch.AllowOrigin, origin.Lit("https://www.example.com"))},
		}, "https://www.example.com is allowed", "", ""},
	} {
		found := Run([]*policy.Policy{answers(c.answer)}, func(r *Rule) bool { return r == missingVaryOrigin }, nobody)
		if len(found) != 1 {
			t.Errorf("%s: %d findings", c.name, len(found))
			continue
		}
		if want := "the answer depends on the Origin (" + c.message + ") but has no Vary: Origin: caches give it to other sites"; found[0].Message != want {
			t.Errorf("%s: %s\nwant %s", c.name, found[0].Message, want)
		}
		var w finding.Witness
		if found[0].Witness != nil {
			w = *found[0].Witness
		}
		if w.Origin != c.origin || w.Setting != c.setting {
			t.Errorf("%s: shows %q where %q is configured, want %q and %q", c.name, w.Origin, w.Setting, c.origin, c.setting)
		}
	}
}
