package cli

import (
	"fmt"
	"path/filepath"
	"slices"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/patch"
	"github.com/corslint/corslint/internal/report"
)

// fix makes the fixes of the findings in r, or shows what they would change.
// What is fixed is no longer reported.
func (o *options) fix(r *report.Report, dir string, s Streams) error {
	if !o.fixes && !o.diff {
		return nil
	}
	fixes := make([]*finding.Fix, len(r.Findings))
	for i := range r.Findings {
		fixes[i] = r.Findings[i].Fix
	}
	plan, err := patch.Make(fixes, r.Read)
	if err != nil {
		return err
	}
	for _, f := range plan.Files {
		if o.diff {
			if _, err := s.Out.Write(f.Diff(shown(dir, inDirectory(dir, f.Name)))); err != nil {
				return fmt.Errorf("writing the diff: %w", err)
			}
		} else if err := f.Write(inDirectory(dir, f.Name)); err != nil {
			return err
		}
	}
	if o.diff {
		return nil
	}
	made := 0
	left := slices.Clone(r.Findings)[:0]
	for i, f := range r.Findings {
		if plan.Made[i] {
			made++
		} else {
			f.Fix = nil // it is of the file as it was
			left = append(left, f)
		}
	}
	r.Findings = left
	fmt.Fprintf(s.Err, "corslint: fixed %s in %s\n", report.Count(made, "finding"), report.Count(len(plan.Files), "file"))
	return nil
}

// shown names a file for people who are in dir.
func shown(dir, file string) string {
	if rel, err := filepath.Rel(dir, file); err == nil {
		file = rel
	}
	return report.Printable(filepath.ToSlash(file))
}
