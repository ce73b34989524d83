package model

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/mod/semver"
)

// TestAll checks what every model has to say.
func TestAll(t *testing.T) {
	seen := map[string]bool{}
	for _, l := range All() {
		for _, path := range l.Paths {
			if seen[path] {
				t.Errorf("%s is modelled twice", path)
			}
			seen[path] = true
		}
		if len(l.Paths) == 0 || len(l.Entries) == 0 || len(l.Behaviors) == 0 {
			t.Errorf("%v: incomplete", l.Paths)
			continue
		}
		t.Run(l.Paths[0], func(t *testing.T) {
			checkEntries(t, l)
			checkOptions(t, l)
			checkBehaviors(t, l)
		})
	}
}

func checkEntries(t *testing.T, l *Library) {
	for _, e := range l.Entries {
		if !strings.Contains(e.Name, "….") {
			t.Errorf("entry %s is of no package", e.Name)
		}
		for _, v := range []string{e.Since, e.Until} {
			if v != "" && !semver.IsValid(v) {
				t.Errorf("%s: %q is no version", e.Name, v)
			}
		}
		if e.Kind == Presets {
			for _, s := range e.Sets {
				if s.Field == "" {
					t.Errorf("%s: the field of %s is not named", e.Name, s.Option)
				}
			}
		}
		if e.Kind == Returns && len(e.Sets) != 1 {
			t.Errorf("%s returns nothing that is known", e.Name)
		}
		if e.Kind == Extends && e.Field == "" {
			t.Errorf("%s extends nothing", e.Name)
		}
	}
	for _, typ := range l.Types {
		fields := map[string]bool{}
		for _, f := range typ.Fields {
			if fields[f.Name+f.Since] {
				t.Errorf("%s.%s is listed twice", typ.Name, f.Name)
			}
			fields[f.Name+f.Since] = true
		}
	}
}

// checkOptions: a wrapper may say all that a model says.
func checkOptions(t *testing.T, l *Library) {
	var used []Option
	for _, e := range l.Entries {
		used = append(append(append(used, e.Receiver), e.Args...), e.Clears...)
		for _, s := range e.Sets {
			used = append(used, s.Option)
		}
	}
	for _, typ := range l.Types {
		for _, f := range typ.Fields {
			used = append(used, f.Option)
		}
	}
	for _, o := range used {
		if o != Ignored && !slices.Contains(Options, o) {
			t.Errorf("Options lacks %q", o)
		}
	}
}

func checkBehaviors(t *testing.T, l *Library) {
	first := l.behavior("v0.0.0-0")
	headers := slices.ContainsFunc(l.Entries, func(e Entry) bool { return !e.Handshake })
	for what, missing := range map[string]bool{
		"Dialect": Dialects()[first.Dialect] == nil, "Star": first.Star == "", "Empty": first.Empty == "", "Function": first.Function == "",
		"Public": headers && first.Public == "", "PublicCredentials": headers && first.PublicCredentials == "", "Echo": headers && first.Echo == "",
		"Vary": headers && first.Vary.When == "", "PreflightVary": headers && first.PreflightVary.When == "",
	} {
		if missing {
			t.Errorf("the first behaviour does not state %s", what)
		}
	}
	last := ""
	for i, b := range l.Behaviors {
		if (b.Since == "") != (i == 0) || i > 0 && (!semver.IsValid(b.Since) || semver.Compare(b.Since, last) <= 0 && last != "") {
			t.Errorf("behaviour %d is since %q, after %q", i, b.Since, last)
		}
		last = b.Since
		if b.Dialect != "" && Dialects()[b.Dialect] == nil {
			t.Errorf("there is no dialect %q", b.Dialect)
		}
	}
}

func TestVersions(t *testing.T) {
	for _, c := range []struct {
		version, since, until string
		want                  bool
	}{
		{"", "", "", true}, {"", "v1.5.0", "", true}, {"", "", "v1.5.0", false},
		{"v1.4.0", "", "v1.5.0", true}, {"v1.5.0", "", "v1.5.0", false}, {"v1.5.0", "v1.5.0", "", true}, {"v1.4.9", "v1.5.0", "", false},
		{"(devel)", "v1.5.0", "", true},
	} {
		if got := Within(c.version, c.since, c.until); got != c.want {
			t.Errorf("Within(%q, %q, %q) = %v", c.version, c.since, c.until, got)
		}
	}
}
