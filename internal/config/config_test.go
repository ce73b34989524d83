package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/finding"
)

const full = `# everything
rules:
  enable: [public-wildcard]
  disable:
    - missing-vary-origin
audit: true
tests: true
generated: true
severities:
  reflected-origin: high
exclude: [./legacy/, gen/*/x.go]
trusted: [example.com]
`

func TestParse(t *testing.T) {
	c, err := Parse("c.yaml", []byte(full))
	if err != nil {
		t.Fatal(err)
	}
	got := c.Apply(analyzer.Config{}, func(string) bool { return false })
	if strings.Join(got.Enable, ",") != "public-wildcard" || strings.Join(got.Disable, ",") != "missing-vary-origin" ||
		strings.Join(got.Trusted, ",") != "example.com" || !got.Audit || !got.Tests || !got.Generated {
		t.Errorf("got %+v", got)
	}
	for _, empty := range []string{"", "# nothing\n", "{}", "rules:\n"} {
		if _, err := Parse("c.yaml", []byte(empty)); err != nil {
			t.Errorf("%q: %v", empty, err)
		}
	}
	for src, problem := range map[string]string{
		"rule:\n":                                           `c.yaml:1:1: unknown field "rule"`,
		"rules:\n  enabled: []\n":                           `c.yaml:2:3: unknown field "enabled"`,
		"rules:\n  enable: [a, b]\n":                        `c.yaml:2:12: unknown rule "a"`,
		"rules:\n  enable:\n    - 7\n":                      "c.yaml:3:7: want the name of a rule",
		"audit: perhaps\n":                                  "c.yaml:1:8: ",
		"severities:\n  nope: low\n":                        `c.yaml:2:3: unknown rule "nope"`,
		"severities:\n  null-origin: bad\n":                 `c.yaml:2:16: unknown severity "bad"`,
		"exclude: ['a/**']\n":                               "c.yaml:1:11: \"a/**\": there is no **",
		"exclude: ['[']\n":                                  "c.yaml:1:11: \"[\" is no pattern",
		"exclude: [../a]\n":                                 `c.yaml:1:11: "../a" is not below`,
		"trusted: ['https://example.com']\n":                `c.yaml:1:11: "https://example.com" is no domain`,
		"audit: true\naudit: true\n":                        "c.yaml:2:1: ",
		"rules:\n  enable: !x [a]\n":                        "c.yaml:2:11: tags, such as !x, are not understood",
		"audit: [\n":                                        "c.yaml:1:",
		"models: [{pth: a}]\n":                              `c.yaml:1:11: unknown field "pth"`,
		"models:\n  - path: a\n    functions: [{nam: b}]\n": `c.yaml:3:18: unknown field "nam"`,
		"models:\n  - path: a\n    functions: [{name: b, args: [7]}]\n":           `c.yaml:3:34: want what it means`,
		"models:\n  - path: a\n    types: {T: {F: orgins}}\n":                     `c.yaml:3:20: unknown meaning "orgins"`,
		"models:\n  - path: a\n    functions: [{name: b, sets: {no: true}}]\n":    `c.yaml:3:34: unknown meaning "no"`,
		"models: [{path: a, like: b, functions: [{name: C, args: [origins]}]}]\n": `c.yaml:1:11: model: like: "b" is no library`,
	} {
		_, err := Parse("c.yaml", []byte(src))
		if err == nil || !strings.HasPrefix(err.Error(), problem) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: error %v, want %s", src, err, problem)
		}
	}
}

// Flags win over the file.
func TestApply(t *testing.T) {
	c, err := Parse("c.yaml", []byte(full))
	if err != nil {
		t.Fatal(err)
	}
	got := c.Apply(analyzer.Config{Disable: []string{"public-wildcard"}, Enable: []string{"missing-vary-origin"}},
		func(flag string) bool { return flag == "audit" })
	if strings.Join(got.Enable, ",") != "missing-vary-origin" || strings.Join(got.Disable, ",") != "public-wildcard" || got.Audit || !got.Tests {
		t.Errorf("got %+v", got)
	}
}

func TestFilter(t *testing.T) {
	c, err := Parse("c.yaml", []byte(full))
	if err != nil {
		t.Fatal(err)
	}
	root := t.TempDir()
	c.File = filepath.Join(root, Name)
	for name, want := range map[string]bool{
		"legacy/a.go": true, "legacy/deep/a.go": true, "gen/x/x.go": true,
		"gen/x/y.go": false, "legacy2/a.go": false, "a.go": false, "../legacy/a.go": false,
	} {
		if got := c.Excludes(filepath.Join(root, filepath.FromSlash(name))); got != want {
			t.Errorf("%s: excluded %v", name, got)
		}
	}
	kept, excluded := c.Filter([]finding.Finding{
		{Rule: "reflected-origin", Place: finding.Place{File: filepath.Join(root, "a.go")}},
		{Rule: "null-origin", Place: finding.Place{File: filepath.Join(root, "legacy", "a.go")}},
	})
	if excluded != 1 || len(kept) != 1 || kept[0].Severity != finding.High {
		t.Errorf("kept %v, excluded %d", kept, excluded)
	}
	copied := t.TempDir()
	if !c.In(root, copied).Excludes(filepath.Join(copied, "legacy", "a.go")) {
		t.Error("in a copy of the tree, paths mean something else")
	}
}

func TestFind(t *testing.T) {
	root := t.TempDir()
	t.Setenv("HOME", filepath.Join(root, "home"))
	for _, name := range []string{
		Name, "home/.git/x", "home/" + Name,
		"repo/.git/x", "repo/" + Name, "repo/mod/go.mod", "repo/mod/" + Name, "repo/mod/pkg/" + Name,
		"repo/plain/go.mod", "repo/plain/pkg/x",
		"bare/go.mod", "bare/pkg/x",
	} {
		file := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for dir, want := range map[string]string{
		"repo": "repo", "repo/mod": "repo/mod", "repo/mod/pkg": "repo/mod",
		"repo/plain/pkg": "repo", "bare": "", "bare/pkg": "", "home": "", ".": "",
	} {
		if want != "" {
			want = filepath.Join(root, filepath.FromSlash(want), Name)
		}
		if got := Find(filepath.Join(root, filepath.FromSlash(dir))); got != want {
			t.Errorf("in %s: found %q, want %q", dir, got, want)
		}
	}
}

// Whatever is in the file, the outcome is a configuration or one line.
func FuzzParse(f *testing.F) {
	f.Add([]byte(full))
	f.Add([]byte("exclude: [a, 'b']\n"))
	f.Add([]byte("a: &a [*a]\n"))
	f.Add([]byte("models:\n  - path: a/b\n    like: github.com/rs/cors\n    behavior: {vary: always}\n" +
		"    functions: [{name: A, kind: option, args: [config], receiver: origins, sets: {status: 204, methods: [GET]}}]\n    types: {T: {F: ignored}}\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Parse("c.yaml", data)
		if err == nil {
			c.File = filepath.Join(string(filepath.Separator), "c.yaml")
			c.Excludes(filepath.Join(string(filepath.Separator), "a", "b.go"))
		} else if c != nil || err.Error() == "" {
			t.Errorf("%q: %v, %v", data, c, err)
		}
	})
}
