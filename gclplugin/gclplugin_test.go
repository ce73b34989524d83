package gclplugin_test

import (
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"

	_ "github.com/corslint/corslint/gclplugin"
)

// TestSettings gives settings as golangci-lint does, decoded from YAML: numbers
// and lists without types.
func TestSettings(t *testing.T) {
	makePlugin, err := register.GetPlugin("corslint")
	if err != nil {
		t.Fatal(err)
	}
	type settings = map[string]any
	for _, test := range []struct {
		conf  any
		facts bool
		flags map[string]string // what is not as it is by default
		err   string
	}{
		{conf: nil},
		{conf: settings{}},
		{conf: settings{"facts": true}, facts: true},
		{
			conf:  settings{"enable": []any{"public-wildcard", "null-origin"}, "audit": true, "trusted": []any{"example.net"}},
			flags: map[string]string{"enable": "public-wildcard,null-origin", "audit": "true", "trusted": "example.net"},
		},
		{
			conf:  settings{"disable": []any{"null-origin"}, "tests": true, "generated": true},
			flags: map[string]string{"disable": "null-origin", "tests": "true", "generated": "true"},
		},
		{conf: settings{"enabled": []any{}}, err: `unknown field "enabled" (there are enable, `},
		{conf: settings{"audit": "yes"}, err: "audit"},
		{conf: settings{"enable": []any{"nope"}}, err: `settings.enable: unknown rule "nope": corslint explain lists the rules`},
		{conf: settings{"trusted": []any{"example.net:80"}}, err: `settings.trusted: "example.net:80" is no domain`},
		{conf: []any{}, err: "settings"},
	} {
		p, err := makePlugin(test.conf)
		if test.err != "" {
			if err == nil || !strings.Contains(err.Error(), test.err) || strings.Contains(err.Error(), "\n") {
				t.Errorf("%v: error %v, want one line with %s", test.conf, err, test.err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%v: %v", test.conf, err)
			continue
		}
		all, err := p.BuildAnalyzers()
		if err != nil || len(all) != 1 || p.GetLoadMode() != register.LoadModeTypesInfo {
			t.Fatalf("analyzers %v, mode %s, %v", all, p.GetLoadMode(), err)
		}
		a := all[0]
		if got := len(a.FactTypes) > 0; got != test.facts {
			t.Errorf("%v: facts %v", test.conf, got)
		}
		for name, byDefault := range map[string]string{"enable": "", "disable": "", "trusted": "", "audit": "false", "tests": "false", "generated": "false"} {
			want, ok := test.flags[name]
			if !ok {
				want = byDefault
			}
			if got := a.Flags.Lookup(name).Value.String(); got != want {
				t.Errorf("%v: %s is %q, want %q", test.conf, name, got, want)
			}
		}
	}
}
