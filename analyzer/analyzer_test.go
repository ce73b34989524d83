package analyzer_test

import (
	"testing"

	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/corslint/corslint/analyzer"
)

// module is the root of the module, whose packages under testdata/src say in
// comments what is reported in them and which functions have facts.
const module = ".."

// TestAnalyzer loads all packages at once: with facts, the driver of
// analysistest loads the standard library from source.
func TestAnalyzer(t *testing.T) {
	const src = "github.com/corslint/corslint/testdata/src/"
	analysistest.Run(t, module, analyzer.New(analyzer.Config{}), src+"silent", src+"helpers", src+"conditions", src+"facts/trust", src+"facts/shop")
}

// TestWithoutFacts: what is known of other packages is all that facts add.
func TestWithoutFacts(t *testing.T) {
	const src = "github.com/corslint/corslint/testdata/src/"
	results := analysistest.Run(ignored{t}, module, analyzer.New(analyzer.Config{NoFacts: true}), src+"facts/shop")
	for _, r := range results {
		for _, d := range r.Diagnostics {
			t.Errorf("%s: a finding that rests on another package: %s", r.Pass.Fset.Position(d.Pos), d.Message)
		}
	}
}

// ignored leaves out the complaints of analysistest about what it expected.
type ignored struct{ *testing.T }

func (ignored) Errorf(string, ...any) {}
