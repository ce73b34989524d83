package rule

import (
	"strings"
	"testing"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// TestDevelopment: what happens in development only weighs less, and says so.
func TestDevelopment(t *testing.T) {
	flag := func(name string) origin.Predicate { return origin.Predicate{Op: origin.Flag, A: origin.Lit(name)} }
	setting := func(value string) origin.Predicate {
		return origin.Compare(origin.Equal, origin.Text{Kind: origin.Setting, Str: `os.Getenv("APP_ENV")`}, origin.Lit(value))
	}
	always := origin.Predicate{Op: origin.Always}
	for _, test := range []struct {
		desc     string
		when     origin.Predicate
		severity finding.Severity
		suffix   string
	}{
		{"always", always, finding.High, " with credentials"},
		{"a flag", flag("config.DevMode"), finding.Medium, ", in development (config.DevMode)"},
		{"a variable", flag("is_dev"), finding.Medium, ", in development (is_dev)"},
		{"a flag that is not set", flag("config.DevMode").Negate(), finding.High, " with credentials"},
		{"another flag", flag("config.Device"), finding.High, " with credentials"},
		{"a flag among others", origin.AllOf(flag("config.Cache"), flag("config.Development")), finding.Medium, ", in development (config.Development)"},
		{"a flag or another", origin.AnyOf(flag("config.Cache"), flag("config.Development")), finding.High, " with credentials"},
		{"a setting", setting("development"), finding.Medium, `, in development (os.Getenv("APP_ENV") == "development")`},
		{"another setting", setting("production"), finding.High, " with credentials"},
		{"another than a setting", setting("development").Negate(), finding.High, " with credentials"},
	} {
		p := answers(policy.Answer{When: test.when, Writes: []policy.Write{
			write(2, fetch.AllowOrigin, origin.TheOrigin()), write(3, fetch.AllowCredentials, origin.Lit("true")), write(4, "Vary", origin.Lit("Origin")),
		}})
		found := Run([]*policy.Policy{p}, func(r *Rule) bool { return r.Tier != Audit }, nobody)
		if len(found) != 1 || found[0].Severity != test.severity || !strings.HasSuffix(found[0].Message, test.suffix) {
			t.Errorf("%s: %v", test.desc, found)
		}
	}
}

func TestMeansDevelopment(t *testing.T) {
	for condition, want := range map[string]bool{
		"dev": true, "s.cfg.IsDevelopment": true, "LOCAL_DEV": true, "useLocal": true, `env == "dev"`: true, `c.Mode == "local"`: true,
		"devices": false, "locale": false, "debug": false, `env == "staging"`: false, `c.Dev == ""`: false, `"dev" == "x"`: false, "": false,
	} {
		if got := meansDevelopment(condition); got != want {
			t.Errorf("%s: %v", condition, got)
		}
	}
}
