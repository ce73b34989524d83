package conformance

import (
	"net/http"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/analyzer"
	rejectedbad "github.com/corslint/corslint/internal/rule/testdata/libraries/rejectedconfig/bad"
	rejectedgood "github.com/corslint/corslint/internal/rule/testdata/libraries/rejectedconfig/good"
)

// libraryExamples are the examples of rules that are about libraries. broken
// says whether the program shows the defect.
var libraryExamples = map[string]struct {
	bad, good func() http.Handler
	broken    func(build func() http.Handler) bool
}{
	"rejected-config": {rejectedbad.Handler, rejectedgood.Handler, func(build func() http.Handler) bool {
		_, refusal := built(fixed(build, httpHandler[http.Handler]), nil)
		return refusal != ""
	}},
}

// TestLibraryExamples analyses and runs both examples: the bad one is reported
// and broken, the good one neither.
func TestLibraryExamples(t *testing.T) {
	const root = "github.com/corslint/corslint/internal/rule/testdata/libraries/"
	for name, e := range libraryExamples {
		t.Run(name, func(t *testing.T) {
			dir := root + strings.ReplaceAll(name, "-", "")
			if !e.broken(e.bad) || e.broken(e.good) {
				t.Errorf("broken: bad %v, good %v", e.broken(e.bad), e.broken(e.good))
			}
			pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax}, dir+"/bad", dir+"/good")
			if err != nil {
				t.Fatal(err)
			}
			graph, err := checker.Analyze([]*analysis.Analyzer{analyzer.New(analyzer.Config{NoFacts: true})}, pkgs, nil)
			if err != nil {
				t.Fatal(err)
			}
			if len(graph.Roots) != 2 {
				t.Fatalf("found %d examples", len(graph.Roots))
			}
			for _, act := range graph.Roots {
				if act.Err != nil {
					t.Fatal(act.Err)
				}
				got := rulesOf(act.Result.(*analyzer.Result).Findings)
				if bad := strings.HasSuffix(act.Package.PkgPath, "/bad"); bad != (len(got) == 1 && got[0] == name) || !bad && len(got) > 0 {
					t.Errorf("%s: %v", act.Package.PkgPath, got)
				}
			}
		})
	}
}
