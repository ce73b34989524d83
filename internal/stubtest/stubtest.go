// Package stubtest analyses packages for tests. Run checks what is found in those
// whose libraries are there only as types: testdata is a GOPATH, with the packages
// and stubs of what they import under their own paths.
//
// golang.org/x/tools/go/analysis/analysistest would load all that net/http
// imports from source, and analyse it for facts.
package stubtest

import (
	"fmt"
	"go/ast"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/finding"
)

// Run analyses the packages of testdata with these names, and compares what is
// found in each line with its comment "want `regexp`", which speaks of the
// message with the rule behind it.
func Run(t *testing.T, a *analysis.Analyzer, names ...string) {
	t.Helper()
	pkgs := load(t, names)
	found := map[string][]finding.Finding{}
	for _, f := range Findings(t, a, pkgs) {
		at := fmt.Sprintf("%s:%d", filepath.Base(f.File), f.Line)
		found[at] = append(found[at], f)
	}
	total := 0
	for _, pkg := range pkgs {
		for _, file := range pkg.Syntax {
			for at, want := range wants(t, pkg, file) {
				total++
				i := slices.IndexFunc(found[at], func(f finding.Finding) bool { return want.MatchString(f.Message + " [" + f.Rule + "]") })
				if i < 0 {
					t.Errorf("%s: found %v, want %s", at, found[at], want)
					continue
				}
				found[at] = slices.Delete(found[at], i, i+1)
			}
		}
	}
	if total == 0 {
		t.Fatal("nothing is wanted")
	}
	for at, fs := range found {
		for _, f := range fs {
			t.Errorf("%s: unexpected: %s [%s]", at, f.Message, f.Rule)
		}
	}
}

// Load loads packages to be analysed, all of which compile. Of config the mode is
// set.
func Load(t *testing.T, config *packages.Config, patterns ...string) []*packages.Package {
	t.Helper()
	config.Mode = packages.LoadSyntax | packages.NeedModule
	pkgs, err := packages.Load(config, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatal("the packages do not compile")
	}
	return pkgs
}

// Findings are what is found in packages, in the order of each.
func Findings(t *testing.T, a *analysis.Analyzer, pkgs []*packages.Package) []finding.Finding {
	t.Helper()
	graph, err := checker.Analyze([]*analysis.Analyzer{a}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var found []finding.Finding
	for _, root := range graph.Roots {
		if root.Err != nil {
			t.Fatalf("%s: %v", root.Package.PkgPath, root.Err)
		}
		found = append(found, root.Result.(*analyzer.Result).Findings...)
	}
	return found
}

func load(t *testing.T, names []string) []*packages.Package {
	t.Helper()
	gopath, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	pkgs := Load(t, &packages.Config{
		Dir: gopath, Env: append(os.Environ(), "GOPATH="+gopath, "GO111MODULE=off", "GOWORK=off"),
	}, names...)
	if len(pkgs) != len(names) {
		t.Fatalf("loaded %v", pkgs)
	}
	return pkgs
}

// wants are the comments "want `regexp`" of a file, by file and line.
func wants(t *testing.T, pkg *packages.Package, file *ast.File) map[string]*regexp.Regexp {
	t.Helper()
	out := map[string]*regexp.Regexp{}
	for _, group := range file.Comments {
		for _, c := range group.List {
			text, ok := strings.CutPrefix(c.Text, "// want `")
			if !ok {
				continue
			}
			at := pkg.Fset.Position(c.Pos())
			re, err := regexp.Compile(strings.TrimSuffix(text, "`"))
			if err != nil {
				t.Fatalf("%s: %v", at, err)
			}
			out[fmt.Sprintf("%s:%d", filepath.Base(at.Filename), at.Line)] = re
		}
	}
	return out
}
