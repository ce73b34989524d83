package conformance

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/stubtest"
)

// analyse runs rules of the analyzer over packages, as the command does. It
// returns the findings by package directory and file name without extension.
func analyse(t *testing.T, pattern string, rules []string) map[string][]finding.Finding {
	t.Helper()
	found := map[string][]finding.Finding{}
	for _, f := range stubtest.Findings(t, analyzer.New(analyzer.Config{Only: rules}), stubtest.Load(t, new(packages.Config), pattern)) {
		key := filepath.Base(filepath.Dir(f.File)) + "/" + strings.TrimSuffix(filepath.Base(f.File), ".go")
		found[key] = append(found[key], f)
	}
	return found
}

// judged are the rules that an experiment with a running server can decide.
var judged = []string{
	"reflected-origin-credentials", "weak-origin-check", "fail-open-origin-check", "null-origin", "insecure-origin",
	"wildcard-credentials", "reflected-origin", "missing-vary-origin", "rejected-config",
	"misspelled-header", "late-header", "duplicate-allow-origin", "invalid-allow-origin", "invalid-allow-credentials",
	"literal-wildcard", "broken-preflight", "ineffective-name", "forbidden-name", "invalid-max-age",
	"public-wildcard", "localhost-credentials", "private-network", "reflected-request-headers", "auth-before-cors",
	"error-path-without-headers", "overwritten-vary", "config-origins",
}

func rulesOf(findings []finding.Finding) []string {
	var rules []string
	for _, f := range findings {
		rules = append(rules, f.Rule)
	}
	slices.Sort(rules)
	return slices.Compact(rules)
}

func explain(findings []finding.Finding) string {
	var lines []string
	for _, f := range findings {
		lines = append(lines, fmt.Sprintf("%s:%d: %s [%s]", filepath.Base(f.File), f.Line, f.Message, f.Rule))
	}
	return strings.Join(lines, "\n\t")
}
