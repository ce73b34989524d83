package fix_test

import (
	"flag"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/patch"
	"github.com/corslint/corslint/internal/stubtest"
)

var update = flag.Bool("update", false, "write the goldens anew")

// TestFixes makes the fixes of the packages in testdata/module, compares what
// comes out with the goldens beside them, and analyses that again: it compiles,
// has no findings but those that the package names as left, and no more fixes.
func TestFixes(t *testing.T) {
	root, err := filepath.Abs("testdata/module")
	if err != nil {
		t.Fatal(err)
	}
	before := analyse(t, root, nil)
	var fixes []*finding.Fix
	for _, fs := range before {
		for _, f := range fs {
			fixes = append(fixes, f.Fix)
		}
	}
	plan, err := patch.Make(fixes, os.ReadFile)
	if err != nil {
		t.Fatal(err)
	}
	overlay := map[string][]byte{}
	for _, f := range plan.Files {
		overlay[f.Name] = f.New()
	}
	after := analyse(t, root, overlay)

	files, err := filepath.Glob(filepath.Join(root, "*", "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name := filepath.Base(filepath.Dir(file))
		t.Run(name, func(t *testing.T) {
			golden(t, file, overlay[file])
			if len(before[name]) == 0 {
				t.Error("nothing is reported")
			}
			for _, f := range after[name] {
				if !slices.Contains(left(t, file), f.Rule) {
					t.Errorf("still, or newly, reported: %d: %s [%s]", f.Line, f.Message, f.Rule)
				}
				if f.Fix != nil {
					t.Errorf("%d: there is a fix again: %s", f.Line, f.Fix.Message)
				}
			}
		})
	}
}

// golden compares the file as it is fixed with its golden; there is none if it
// is not changed.
func golden(t *testing.T, file string, fixed []byte) {
	t.Helper()
	name := file + ".golden"
	if *update && fixed != nil {
		if err := os.WriteFile(name, fixed, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	if string(want) != string(fixed) {
		t.Errorf("got\n%s\nwant\n%s", fixed, want)
	}
}

// left are the rules that a package names in its comment as those whose
// findings are left.
func left(t *testing.T, file string) []string {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`(?m)^// left: (.*)$`).FindSubmatch(src)
	if m == nil {
		return nil
	}
	return strings.Fields(string(m[1]))
}

// analyse reports by the name of the package.
func analyse(t *testing.T, dir string, overlay map[string][]byte) map[string][]finding.Finding {
	t.Helper()
	pkgs := stubtest.Load(t, &packages.Config{Dir: dir, Overlay: overlay, Env: append(os.Environ(), "GOFLAGS=", "GOWORK=off", "GOPROXY=off")}, "./...")
	found := map[string][]finding.Finding{}
	for _, f := range stubtest.Findings(t, analyzer.New(analyzer.Config{NoFacts: true, Audit: true, Versions: versions}), pkgs) {
		found[path.Base(f.Package)] = append(found[path.Base(f.Package)], f)
	}
	return found
}

// versions are those that the stubs stand for.
func versions(path string) string {
	if path == "github.com/rs/cors" {
		return "v1.11.1"
	}
	return ""
}
