//go:build golangci

package hosts

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// TestGolangci builds a golangci-lint with the plugin and runs it, with the
// configuration that docs/golangci-lint.md shows. It takes minutes and a
// module proxy:
//
//	go test -tags golangci -timeout 30m -run TestGolangci -v ./internal/hosts
func TestGolangci(t *testing.T) {
	build, config := documented(t)
	program := golangci(t, build.Version)

	// What the page shows: without facts, the validator in another package is
	// unknown.
	issues, output := lint(t, program, config)
	same(t, "golangci-lint", output, issues["corslint"], []string{inReflect, inNull, inAge})

	config = strings.Replace(config, "facts: false", "facts: true", 1)
	issues, output = lint(t, program, config)
	same(t, "golangci-lint with facts", output, issues["corslint"], all)

	config = strings.Replace(config, "disable: [missing-vary-origin]", "disable: [null-origin]", 1)
	issues, output = lint(t, program, config)
	same(t, "golangci-lint without a rule", output, issues["corslint"], []string{inAPI, inReflect, inAge})

	// With the rule gone the comment is of no use, and golangci-lint knows: so
	// it is golangci-lint that applied it before.
	config = strings.NewReplacer("enable: [corslint]", "enable: [corslint, nolintlint]").Replace(config)
	issues, output = lint(t, program, config)
	if got := issues["nolintlint"]; len(got) != 1 || !strings.HasPrefix(got[0], "accepted/accepted.go:6:") || !strings.Contains(got[0], "unused") {
		t.Errorf("nolintlint says %q, want one unused comment\n%s", got, output)
	}
	issues, output = lint(t, program, strings.Replace(config, "disable: [null-origin]", "disable: []", 1))
	if got := issues["nolintlint"]; len(got) > 0 {
		t.Errorf("nolintlint says %q of a comment that is of use\n%s", got, output)
	}

	for _, wrong := range []struct{ from, to, want string }{
		{"tests: false", "test: false", `unknown field "test"`},
		{"[public-wildcard]", "[nope]", `settings.enable: unknown rule "nope"`},
		{"[example.net]", "[https://example.net]", `settings.trusted: "https://example.net" is no domain`},
	} {
		if _, output := lint(t, program, strings.Replace(config, wrong.from, wrong.to, 1)); !strings.Contains(output, wrong.want) {
			t.Errorf("%s: golangci-lint does not say %s:\n%s", wrong.to, wrong.want, output)
		}
	}
}

// A custom is what .custom-gcl.yml says.
type custom struct {
	Version string
	Plugins []struct{ Module, Import, Version string }
}

// documented are the two files that docs/golangci-lint.md shows.
func documented(t *testing.T) (build custom, config string) {
	t.Helper()
	page, err := os.ReadFile("../../docs/golangci-lint.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?s)```yaml\n# (\\S+)\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	if len(blocks) != 2 || blocks[0][1] != ".custom-gcl.yml" || blocks[1][1] != ".golangci.yml" {
		t.Fatalf("docs/golangci-lint.md shows %q", blocks)
	}
	if err := yaml.UnmarshalWithOptions([]byte(blocks[0][2]), &build, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	if len(build.Plugins) != 1 || build.Plugins[0].Module != "github.com/corslint/corslint" || build.Plugins[0].Import != "github.com/corslint/corslint/gclplugin" {
		t.Fatalf(".custom-gcl.yml names %+v", build.Plugins)
	}
	return build, blocks[1][2]
}

// golangci builds a golangci-lint with the plugin. golangci-lint custom clones a
// git repository; this does the same by the module proxy alone.
func golangci(t *testing.T, version string) (program string) {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write(t, filepath.Join(dir, "main.go"), `package main

import (
	"os"

	"github.com/golangci/golangci-lint/v2/pkg/commands"

	_ "github.com/corslint/corslint/gclplugin"
)

func main() {
	if err := commands.Execute(commands.BuildInfo{Version: "trial"}); err != nil {
		os.Exit(3)
	}
}
`)
	write(t, filepath.Join(dir, "go.mod"), fmt.Sprintf(`module trial

go 1.26.0

require (
	github.com/golangci/golangci-lint/v2 %s
	github.com/corslint/corslint v0.0.0
)

replace github.com/corslint/corslint => %s
`, version, root))
	for _, args := range [][]string{{"mod", "tidy"}, {"build", "-o", "golangci-lint", "."}, {"list", "-m", "golang.org/x/tools", "github.com/golangci/golangci-lint/v2"}} {
		out, status := run(t, dir, nil, "go", args...)
		if status != 0 {
			t.Fatalf("go %s: %s", strings.Join(args, " "), out)
		}
		t.Logf("go %s\n%s", strings.Join(args, " "), out)
	}
	return filepath.Join(dir, "golangci-lint")
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// lint runs golangci-lint on the module with a configuration, and gives the
// issues of each linter, in order.
func lint(t *testing.T, program, config string) (issues map[string][]string, output string) {
	t.Helper()
	dir := module(t)
	write(t, filepath.Join(dir, ".golangci.yml"), config)
	cache := []string{"GOLANGCI_LINT_CACHE=" + t.TempDir()}
	output, status := run(t, dir, cache, program, "run", "--show-stats=false", "--output.json.path=issues.json", "--output.text.path=stdout", "./...")
	t.Logf("golangci-lint run, status %d:\n%s", status, output)
	var report struct {
		Issues []struct {
			FromLinter, Text string
			Pos              struct {
				Filename     string
				Line, Column int
			}
		}
	}
	data, err := os.ReadFile(filepath.Join(dir, "issues.json"))
	if err != nil {
		return nil, output
	}
	if err := json.Unmarshal(data, &report); err != nil {
		t.Fatal(err)
	}
	issues = map[string][]string{}
	for _, i := range report.Issues {
		issues[i.FromLinter] = append(issues[i.FromLinter], fmt.Sprintf("%s:%d:%d: %s", filepath.ToSlash(i.Pos.Filename), i.Pos.Line, i.Pos.Column, i.Text))
	}
	for _, list := range issues {
		slices.Sort(list)
	}
	return issues, output
}
