// Package report writes what a run found, one format in one file. Formats are
// values in one list; nothing else knows their names.
package report

import (
	"cmp"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/inventory"
)

// A Report is what a run has to say. Files have the names they are to be shown
// by, relative to where the command runs, with slashes.
type Report struct {
	// Version is that of this program.
	Version string
	// Module is the path of the module that was analysed, empty if there were
	// several.
	Module string
	// Below is the directory of the run within its repository, with slashes;
	// empty if it is the repository's own, or if there is none. Hosts want
	// names relative to the repository.
	Below string
	// Read gives the contents of a file by the name it has in the report; nil
	// if they can't be had.
	Read func(file string) ([]byte, error)
	// Findings are in order, with fingerprints.
	Findings []finding.Finding
	// Suppressed are findings that a comment in the source accepts.
	Suppressed []Suppressed
	// Policies are the places that decide CORS, in order.
	Policies []inventory.Entry
	// Problems say what could not be analysed. With any, an absence of
	// findings means nothing.
	Problems []Problem
	// Known is how many findings are left out because they were known before.
	Known int
	// Excluded is how many findings the configuration leaves out by their
	// files.
	Excluded int
	// Notes are remarks on the run, one line each.
	Notes []string
	// Packages are the import paths looked at, in order. Analysed of them could
	// have anything to do with CORS.
	Packages []string
	Analysed int
}

// Note adds a remark.
func (r *Report) Note(format string, args ...any) {
	r.Notes = append(r.Notes, fmt.Sprintf(format, args...))
}

// Looked reports whether the run looked at a package.
func (r *Report) Looked(path string) bool {
	_, ok := slices.BinarySearch(r.Packages, path)
	return ok
}

// Suppressed is a finding that is accepted, and why.
type Suppressed struct {
	finding.Finding
	Reason string `json:"reason"`
}

// Problem is a package that could not be analysed.
type Problem struct {
	// Package is the import path, empty if the problem is not of one package.
	Package string `json:"package"`
	// Message is one line.
	Message string `json:"message"`
}

// line is the problem on one printable line.
func (p Problem) line() string {
	if p.Package == "" {
		return Printable(p.Message)
	}
	return Printable(p.Package + ": " + p.Message)
}

// Options are what formats for people need to know of their reader.
type Options struct {
	// Color allows escape sequences.
	Color bool
	// Suppressed lists the findings that comments accept.
	Suppressed bool
}

// A Format writes reports in one way.
type Format struct {
	Name string
	// About is one line for the list of formats.
	About string
	Write func(w io.Writer, r *Report, o Options) error
}

// Formats are the formats known, the default first.
var Formats = []Format{text, jsonFormat, html, sarif, github, gitlab, rdjson, rdjsonl, checkstyle, junit}

// Lookup finds a format by name.
func Lookup(name string) (Format, error) { return find(Formats, name) }

// LookupInventory finds a format of the inventory by name.
func LookupInventory(name string) (Format, error) { return find(Inventories, name) }

func find(formats []Format, name string) (Format, error) {
	var names []string
	for _, f := range formats {
		if f.Name == name {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return Format{}, fmt.Errorf("unknown format %q: use one of %s", name, strings.Join(names, ", "))
}

// inRepository is the name of a file relative to the repository.
func (r *Report) inRepository(file string) string {
	if r.Below == "" || path.IsAbs(file) || filepath.IsAbs(file) {
		return file
	}
	return path.Join(r.Below, file)
}

// Relative is the report with every file below dir named relative to it.
func (r *Report) Relative(dir string) {
	for i := range r.Findings {
		relativeFinding(&r.Findings[i], dir)
	}
	for i := range r.Suppressed {
		relativeFinding(&r.Suppressed[i].Finding, dir)
	}
	for i := range r.Policies {
		r.Policies[i].File = relative(r.Policies[i].File, dir)
	}
	prefix := dir + string(filepath.Separator)
	for i := range r.Problems {
		r.Problems[i].Message = strings.ReplaceAll(r.Problems[i].Message, prefix, "")
	}
	// The go command and the parser name a file differently.
	slices.SortStableFunc(r.Problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Package, b.Package), cmp.Compare(a.Message, b.Message))
	})
	r.Problems = slices.Compact(r.Problems)
}

func relativeFinding(f *finding.Finding, dir string) {
	if f.Fix != nil {
		fix := finding.Fix{Message: f.Fix.Message, Edits: slices.Clone(f.Fix.Edits)}
		for i := range fix.Edits {
			fix.Edits[i].File = relative(fix.Edits[i].File, dir)
		}
		f.Fix = &fix
	}
	f.File = relative(f.File, dir)
	// Evidence is shared between findings of one answer.
	evidence := make([]finding.Evidence, len(f.Evidence))
	for i, e := range f.Evidence {
		e.File = relative(e.File, dir)
		evidence[i] = e
	}
	f.Evidence = evidence
}

func relative(file, dir string) string {
	rel, err := filepath.Rel(dir, file)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return filepath.ToSlash(file)
	}
	return filepath.ToSlash(rel)
}
