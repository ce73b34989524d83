package vet

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/parser"
	"go/token"
	"go/version"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corslint/corslint/internal/relevance"
)

// unit is what the go command says of a package, as far as it decides whether
// the package is to be analysed: see unitchecker.Config, and vetConfig in
// cmd/go/internal/work/exec.go.
type unit struct {
	Dir          string
	ImportPath   string
	GoVersion    string // as in go.mod; of the go command itself for the standard library
	GoFiles      []string
	IgnoredFiles []string
	// Module is set since Go 1.27, ModulePath and ModuleVersion until Go 1.26.
	// The standard library has none of them, a main module has no version.
	Module                    *analysis.Module
	ModulePath, ModuleVersion string
	PackageVetx               map[string]string // facts of the packages imported, by path
	VetxOnly                  bool              // the package is a dependency: facts, no findings
	VetxOutput                string            // the file for the facts
	Stdout                    string            // the file for the findings, since Go 1.26
}

func parseUnit(data []byte) (*unit, error) {
	u := new(unit)
	if err := json.Unmarshal(data, u); err != nil {
		return nil, err
	}
	return u, nil
}

// standard reports whether the package is of the standard library. There is no
// field for it. In GOPATH mode other packages have no module either; all that
// are hosted somewhere have a dot in their first element.
func (u *unit) standard() bool {
	first, _, _ := strings.Cut(u.ImportPath, "/")
	return u.Module == nil && u.ModulePath == "" && !strings.Contains(first, ".")
}

// required reports whether the package is of a module that the main module
// requires: such a module has a version.
func (u *unit) required() bool {
	return u.ModuleVersion != "" || u.Module != nil && u.Module.Version != ""
}

// known reports whether the package is a dependency from the standard library or
// from another module, which is not even read: what it does is known by tables, in
// the command as well. That, and an empty file for "no facts", is only right with
// golang.org/x/tools up to v0.49.0: since v0.50.0 these files hold the packages'
// types too.
func (u *unit) known() bool { return (u.standard() || u.required()) && u.VetxOnly }

// leaveTestsOut leaves out the test files of a package of which only the others
// matter, as the command does not load them; false if it has none. The package
// that is left is the one that is built, and a package of external tests is empty.
func (u *unit) leaveTestsOut() bool {
	before := len(u.GoFiles)
	u.GoFiles = slices.DeleteFunc(u.GoFiles, func(name string) bool { return strings.HasSuffix(name, "_test.go") })
	return len(u.GoFiles) < before
}

// irrelevant reports whether an analysis of the package has nothing to find and
// no facts to leave, judging by the bytes of its files and by the facts of the
// packages it imports.
func (u *unit) irrelevant() (bool, error) {
	if u.known() || len(u.GoFiles) == 0 {
		return true, nil
	}
	for path, file := range u.PackageVetx {
		facts, err := os.ReadFile(file)
		if err != nil {
			return false, fmt.Errorf("reading the facts of %s for %s: %w", path, u.ImportPath, err)
		}
		if relevance.Facts(facts) {
			return false, nil
		}
	}
	found, err := u.contains(func(src []byte) bool {
		_, matters, _ := relevance.File(token.NewFileSet(), "", src)
		return matters
	})
	return !found, err
}

// contains reports whether one of the package's files has what is looked for.
func (u *unit) contains(wanted func(src []byte) bool) (bool, error) {
	for _, file := range u.GoFiles {
		src, err := os.ReadFile(file)
		if err != nil {
			return false, fmt.Errorf("reading a file of %s: %w", u.ImportPath, err)
		}
		if wanted(src) {
			return true, nil
		}
	}
	return false, nil
}

// answerNothing leaves what unitchecker would leave for a package without facts
// and findings. The go command caches nothing for a package whose file of facts
// does not exist.
func (u *unit) answerNothing(asJSON bool) error {
	if err := os.WriteFile(u.VetxOutput, nil, 0o666); err != nil {
		return fmt.Errorf("writing the facts of %s: %w", u.ImportPath, err)
	}
	if u.VetxOnly || !asJSON {
		return nil
	}
	const empty = "{}\n"
	if u.Stdout == "" {
		_, err := os.Stdout.WriteString(empty)
		return err
	}
	if err := os.WriteFile(u.Stdout, []byte(empty), 0o666); err != nil {
		return fmt.Errorf("writing the findings of %s: %w", u.ImportPath, err)
	}
	return nil
}

// checkVersion says in one line what go/types would say of every file: that
// this program is too old for the package. built is the Go version that it was
// built with; only language versions count.
func (u *unit) checkVersion(built string) error {
	if version.Compare(version.Lang(u.GoVersion), version.Lang(built)) <= 0 || !version.IsValid(built) {
		return nil
	}
	return fmt.Errorf("package %s needs %s, but this corslint was built with %s: build it again with the newer Go",
		u.ImportPath, u.GoVersion, built)
}

// losesFindings reports whether the go command would take the findings that it
// gets for the package now, none since it is a dependency, for those of a later
// run in which it is asked about the package itself.
//
// Go 1.26 keeps a tool's standard output in its cache under a key that does not
// say whether the package was a dependency (cmd/go/internal/work/exec.go of Go
// 1.26.8, func vet; Go 1.27.4 has it in the key, Go 1.25 caches facts only): go
// vet . and then go vet ./dep prints nothing for dep. There is no way to leave
// facts and have the output not cached. So for the packages that somebody may
// ask about, those of the main module, findings are left with the facts: go
// vet . then prints those of ./dep as well. That is more than was asked for,
// but no finding is ever lost.
//
// A package with tests of its own is never asked about as such, but together
// with the tests, which is another package for the cache; reporting the plain
// one too would only print the findings twice. What remains is a package that
// is compiled anew for the external tests of another one (the two look the same
// here), whose findings are printed twice.
func (u *unit) losesFindings() bool {
	return u.VetxOnly && u.Stdout != "" &&
		u.Module == nil && u.ModulePath != "" && u.ModuleVersion == "" &&
		!u.hasTests()
}

// hasTests reports whether there are test files in the package itself, as
// opposed to the external test package.
func (u *unit) hasTests() bool {
	if len(u.GoFiles) == 0 {
		return false
	}
	name := packageName(u.GoFiles[0])
	entries, err := os.ReadDir(u.Dir)
	if err != nil {
		return false
	}
	for _, e := range entries {
		file := filepath.Join(u.Dir, e.Name())
		if strings.HasSuffix(file, "_test.go") && !slices.Contains(u.IgnoredFiles, file) && packageName(file) == name {
			return true
		}
	}
	return false
}

// packageName is the name in a file's package clause, empty if there is none.
func packageName(file string) string {
	f, _ := parser.ParseFile(token.NewFileSet(), file, nil, parser.PackageClauseOnly)
	if f == nil || f.Name == nil {
		return ""
	}
	return f.Name.Name
}

// describe is the configuration with some fields changed, everything else as it is.
func describe(data []byte, changed map[string]any) ([]byte, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); err != nil {
		return nil, err
	}
	for name, value := range changed {
		text, err := json.Marshal(value)
		if err != nil {
			return nil, err
		}
		fields[name] = text
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetIndent("", "\t")
	if err := e.Encode(fields); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
