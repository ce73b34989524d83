// Package analyzer is corslint as a go/analysis pass, for use in a driver of
// one's own: a vet tool, a multichecker, nogo.
package analyzer

import (
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

// Config chooses the rules of an Analyzer. The zero value enables the rules
// that are on by default.
type Config struct {
	// Enable and Disable are rule names; Disable wins.
	Enable, Disable []string
	// Audit enables the opt-in tier.
	Audit bool
	// Tests and Generated include findings in _test.go files and in generated
	// files.
	Tests, Generated bool
}

// Result is what the analyzer leaves for its driver (analysis.Pass.ResultOf):
// the policies it found and the findings it reported, in order. Findings of
// different packages are to be merged with finding.Arrange.
type Result struct {
	Policies []*policy.Policy
	Findings []finding.Finding
}

// Analyzer reports CORS misconfiguration with the default configuration, which
// its flags can change.
var Analyzer = New(Config{})

// New makes an analyzer of the given configuration.
func New(config Config) *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name:       "corslint",
		Doc:        "corslint finds CORS misconfiguration",
		URL:        "https://pkg.go.dev/github.com/corslint/corslint",
		ResultType: reflect.TypeFor[*Result](),
	}
	a.Run = func(pass *analysis.Pass) (any, error) {
		return &Result{}, nil
	}
	return a
}
