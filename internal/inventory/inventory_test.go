package inventory_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/inventory"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

func set(name string, value origin.Text) policy.Write {
	return policy.Write{Op: policy.Set, Name: name, Value: value}
}

func is(value origin.Text) origin.Predicate {
	return origin.Compare(origin.Equal, origin.TheOrigin(), value)
}

var (
	echo   = set(fetch.AllowOrigin, origin.TheOrigin())
	cookie = set(fetch.AllowCredentials, origin.Lit("true"))
	vary   = policy.Write{Op: policy.Add, Name: "Vary", Value: origin.Lit("Origin")}
	flag   = origin.Predicate{Op: origin.Flag, A: origin.Lit("debug")}
	always = origin.Predicate{Op: origin.Always}
)

// TestOrigins: whom an answer allows that echoes the Origin, or says something
// else.
func TestOrigins(t *testing.T) {
	list := origin.OneOf(origin.Lit("https://a.example"), origin.Lit("https://b.example"))
	suffix := origin.Compare(origin.HasSuffix, origin.TheOrigin(), origin.Lit(".example.com"))
	lower := origin.TheOrigin().Through(origin.Lower, "")
	for _, test := range []struct {
		name  string
		when  origin.Predicate
		value origin.Text
		want  string
	}{
		{"echo", always, origin.TheOrigin(), "any (echoed)"},
		{"echo unless empty", is(origin.Lit("")).Negate(), origin.TheOrigin(), "any (echoed)"},
		{"echo under a flag", flag, origin.TheOrigin(), "any (echoed)"},
		{"star", always, origin.Lit("*"), "*"},
		{"constant", always, origin.Lit("https://a.example"), "https://a.example"},
		{"constant null", always, origin.Lit("null"), "null"},
		{"compared", is(origin.Lit("https://a.example")), origin.TheOrigin(), "https://a.example"},
		{"compared in lower case", origin.Compare(origin.Equal, lower, origin.Lit("https://a.example")), origin.TheOrigin(), "https://a.example"},
		{"list", is(list), origin.TheOrigin(), "https://a.example; https://b.example"},
		{"alternatives", origin.AnyOf(is(list), suffix), origin.TheOrigin(),
			`https://a.example; https://b.example; if strings.HasSuffix(origin, ".example.com")`},
		{"second of a switch", origin.AllOf(is(origin.Lit("https://a.example")).Negate(), is(origin.Lit("https://b.example"))), origin.TheOrigin(), "https://b.example"},
		{"suffix under a flag", origin.AllOf(flag, suffix), origin.TheOrigin(), `if strings.HasSuffix(origin, ".example.com")`},
		{"everybody but", is(origin.Lit("https://a.example")).Negate(), origin.TheOrigin(), `if origin != "https://a.example"`},
		{"not both", origin.AllOf(flag, suffix).Negate(), origin.TheOrigin(), "any (echoed)"},
		{"configured", is(origin.Configured("cfg.Origins")), origin.TheOrigin(), "configured by cfg.Origins"},
		{"configured value", always, origin.Configured("cfg.Origin"), "configured by cfg.Origin"},
		{"made of what is configured", always, origin.Join(origin.Lit("https://"), origin.Configured("cfg.Host")), `configured by "https://" + cfg.Host`},
		{"the server's own", always, origin.Join(origin.Lit("https://"), origin.Text{Kind: origin.ServerHost}), `if origin == "https://" + r.Host`},
		{"chosen", always, origin.Text{Kind: origin.Chosen, Str: `r.FormValue("o")`}, `chosen by the page: r.FormValue("o")`},
		{"one of two values", always, origin.OneOf(origin.Lit("*"), origin.Lit("https://a.example")), "*; https://a.example"},
		{"check that can't be followed", origin.Predicate{}, origin.TheOrigin(), "unknown"},
		{"value that is not known", always, origin.Text{}, "unknown"},
		{"path that nobody takes", origin.Predicate{Op: origin.Never}, origin.TheOrigin(), "(no grant)"},
	} {
		t.Run(test.name, func(t *testing.T) {
			entries := inventory.Of([]*policy.Policy{{Answers: []policy.Answer{
				{When: test.when, Writes: []policy.Write{set(fetch.AllowOrigin, test.value)}},
			}}})
			if len(entries) != 1 {
				t.Fatalf("%d entries", len(entries))
			}
			got := "(no grant)"
			for _, g := range entries[0].Grants {
				var parts []string
				for _, o := range g.Origins {
					parts = append(parts, o.String())
				}
				got = strings.Join(parts, "; ")
			}
			if got != test.want {
				t.Errorf("got %s\nwant %s", got, test.want)
			}
		})
	}
}

// TestGrants: what is allowed, and how the ways of one policy come together.
func TestGrants(t *testing.T) {
	a := []inventory.Origins{{Kind: inventory.Named, Value: "https://a.example"}}
	anybody := []inventory.Origins{{Kind: inventory.Any}}
	star := []inventory.Origins{{Kind: inventory.Star}}
	for _, test := range []struct {
		name    string
		answers []policy.Answer
		want    []inventory.Grant
	}{
		{"preflight and request", []policy.Answer{
			{When: is(origin.Lit("https://a.example")), Writes: []policy.Write{vary, echo, cookie}},
			{When: is(origin.Lit("https://a.example")), Status: 204, Writes: []policy.Write{
				vary, echo, cookie, set(fetch.AllowMethods, origin.Lit("GET, PUT")),
				set(fetch.AllowHeaders, origin.Configured("cfg.Headers")), set(fetch.MaxAge, origin.Lit("600")),
			}},
		}, []inventory.Grant{{
			Origins: a, Credentials: "yes", Methods: []string{"GET", "PUT"}, Headers: []string{"cfg.Headers"}, MaxAge: "600", Vary: "yes",
		}}},
		{"with and without credentials", []policy.Answer{
			{When: is(origin.Lit("https://a.example")), Writes: []policy.Write{echo, cookie}},
			{When: always, Writes: []policy.Write{set(fetch.AllowOrigin, origin.Lit("*"))}},
		}, []inventory.Grant{
			{Origins: a, Credentials: "yes", Vary: "no"},
			{Origins: star, Credentials: "no", Vary: "not needed"},
		}},
		{"refusal", []policy.Answer{{When: always, Status: 403, Writes: []policy.Write{set(fetch.AllowMethods, origin.Lit("GET"))}}}, []inventory.Grant{}},
		{"methods for nobody in particular", []policy.Answer{{When: always, Writes: []policy.Write{set(fetch.AllowMethods, origin.Lit("GET"))}}},
			[]inventory.Grant{{Origins: []inventory.Origins{}, Credentials: "no", Methods: []string{"GET"}, Vary: "not needed"}}},
		{"methods for nobody beside origins", []policy.Answer{
			{When: always, Writes: []policy.Write{set(fetch.AllowMethods, origin.Lit("GET"))}},
			{When: always, Writes: []policy.Write{set(fetch.AllowOrigin, origin.Lit("*"))}},
		}, []inventory.Grant{{Origins: star, Credentials: "no", Vary: "not needed"}}},
		{"credentials not known", []policy.Answer{{When: always, Writes: []policy.Write{echo, set(fetch.AllowCredentials, origin.Configured("cfg.Cookies"))}}},
			[]inventory.Grant{{Origins: anybody, Credentials: "unknown", Vary: "no"}}},
		{"credentials spelled wrongly", []policy.Answer{{When: always, Writes: []policy.Write{echo, set(fetch.AllowCredentials, origin.Lit("TRUE"))}}},
			[]inventory.Grant{{Origins: anybody, Credentials: "no", Vary: "no"}}},
		{"code that was not followed", []policy.Answer{{When: always, Writes: []policy.Write{echo, {Op: policy.Obscure, Name: fetch.AllowCredentials}, {Op: policy.Obscure}}}},
			[]inventory.Grant{{Origins: anybody, Credentials: "unknown", Vary: "unknown", Unknown: []string{fetch.AllowCredentials}}}},
		{"other headers", []policy.Answer{{When: always, Writes: []policy.Write{set("Content-Type", origin.Lit("text/plain"))}}}, []inventory.Grant{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := inventory.Of([]*policy.Policy{{Answers: test.answers}})
			if len(got) != 1 || !reflect.DeepEqual(got[0].Grants, test.want) {
				t.Errorf("got %+v\nwant %+v", got, test.want)
			}
		})
	}
}

func TestVaryElsewhere(t *testing.T) {
	got := inventory.Of([]*policy.Policy{{VaryElsewhere: true, Answers: []policy.Answer{{When: always, Writes: []policy.Write{echo}}}}})
	if got[0].Grants[0].Vary != "unknown" {
		t.Errorf("Vary is %s", got[0].Grants[0].Vary)
	}
}

func TestKinds(t *testing.T) {
	trusted := func(call string, argument origin.Text) *policy.Policy {
		return &policy.Policy{Kind: policy.Protection, Protection: &policy.ProtectionConfig{Call: call, Argument: argument}}
	}
	upgrade := func(when origin.Predicate, accept origin.Truth) *policy.Policy {
		return &policy.Policy{Kind: policy.Upgrade, Answers: []policy.Answer{{When: when, Accept: accept}, {When: always, Accept: origin.False}}}
	}
	grant := func(path string, o inventory.Origins) []inventory.Grant {
		return []inventory.Grant{{Origins: []inventory.Origins{o}, Credentials: "yes", Vary: "not needed", Path: path}}
	}
	named := inventory.Origins{Kind: inventory.Named, Value: "https://a.example"}
	for _, test := range []struct {
		name   string
		policy *policy.Policy
		kind   inventory.Kind // "" if it is left out
		want   []inventory.Grant
	}{
		{"trusted origin", trusted("AddTrustedOrigin", origin.Lit("https://a.example")), inventory.Protection, grant("", named)},
		{"bypass", trusted("AddInsecureBypassPattern", origin.Lit("/hooks/")), inventory.Protection, grant("/hooks/", inventory.Origins{Kind: inventory.Any})},
		{"handshakes", upgrade(is(origin.Lit("https://a.example")), origin.True), inventory.WebSocket, grant("", named)},
		{"handshakes not followed", upgrade(always, origin.Unknown), inventory.WebSocket, grant("", inventory.Origins{Kind: inventory.Unknown})},
		{"handshakes refused", upgrade(always, origin.False), inventory.WebSocket, []inventory.Grant{}},
		{"check of an empty URL", &policy.Policy{Kind: policy.URLCheck}, "", nil},
		{"registration", &policy.Policy{Kind: policy.Routing}, "", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := inventory.Of([]*policy.Policy{test.policy})
			switch {
			case test.kind == "" && len(got) == 0:
			case len(got) != 1 || got[0].Kind != test.kind || !reflect.DeepEqual(got[0].Grants, test.want):
				t.Errorf("got %+v\nwant %s %+v", got, test.kind, test.want)
			}
		})
	}
}

// TestPlaces: entries are in the order of the source, and a place that was
// looked at twice is one.
func TestPlaces(t *testing.T) {
	at := func(file string, line int, name string) *policy.Policy {
		return &policy.Policy{
			Site:    policy.Site{Place: finding.Place{File: file, Line: line}},
			Answers: []policy.Answer{{When: is(origin.Lit(name)), Writes: []policy.Write{echo, vary}}},
		}
	}
	entries := inventory.Of([]*policy.Policy{
		at("b.go", 1, "https://c.example"), at("a.go", 2, "https://a.example"), at("a.go", 1, "https://x.example"),
		at("a.go", 2, "https://b.example"), at("a.go", 2, "https://a.example"),
	})
	var got []string
	for _, e := range entries {
		for _, g := range e.Grants {
			for _, o := range g.Origins {
				got = append(got, e.File+" "+o.Value)
			}
		}
	}
	want := []string{"a.go https://x.example", "a.go https://a.example", "a.go https://b.example", "b.go https://c.example"}
	if !reflect.DeepEqual(got, want) || len(entries) != 3 {
		t.Errorf("%d entries: got %q, want %q", len(entries), got, want)
	}
}
