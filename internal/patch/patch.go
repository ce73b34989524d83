// Package patch makes the edits of fixes to files.
package patch

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"go/format"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/corslint/corslint/internal/finding"
)

// A File is a file with what it becomes.
type File struct {
	// Name is as in the edits.
	Name     string
	old, new []byte
}

// A Plan is what a set of fixes comes to.
type Plan struct {
	Files []File
	// Made says of each fix given whether it is part of the plan: of fixes
	// whose edits overlap only the first is.
	Made []bool
}

// Make reads the files that the fixes concern and edits them in memory. A nil
// fix is never made. Files that were formatted as gofmt does stay so.
func Make(fixes []*finding.Fix, read func(name string) ([]byte, error)) (*Plan, error) {
	p := &Plan{Made: make([]bool, len(fixes))}
	edits := map[string][]finding.Edit{}
	for i, f := range fixes {
		if f == nil {
			continue
		}
		if added, ok := add(edits, f.Edits); ok {
			edits, p.Made[i] = added, true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(edits)) {
		old, err := read(name)
		if err != nil {
			return nil, fmt.Errorf("reading a file to fix: %w", err)
		}
		new, err := apply(old, edits[name])
		if err != nil {
			return nil, fmt.Errorf("fixing %s: %w", name, err)
		}
		p.Files = append(p.Files, File{name, old, new})
	}
	return p, nil
}

// add is all with more, unless one of these overlaps an edit that is there. An
// edit that is there already is not made twice.
func add(all map[string][]finding.Edit, more []finding.Edit) (map[string][]finding.Edit, bool) {
	sum := maps.Clone(all)
	for _, e := range more {
		there := false
		for _, f := range all[e.File] {
			same := e.Offset == f.Offset && e.Until == f.Until
			if same && e.New == f.New {
				there = true
			} else if same || e.Offset < f.Until && f.Offset < e.Until {
				return nil, false
			}
		}
		if !there {
			sum[e.File] = append(slices.Clip(sum[e.File]), e)
		}
	}
	return sum, true
}

// apply makes edits that do not overlap.
func apply(old []byte, edits []finding.Edit) ([]byte, error) {
	edits = slices.Clone(edits)
	slices.SortFunc(edits, func(a, b finding.Edit) int {
		return cmp.Or(cmp.Compare(a.Offset, b.Offset), cmp.Compare(a.Until, b.Until))
	})
	var b bytes.Buffer
	at := 0
	for _, e := range edits {
		if e.Offset < at || e.Until < e.Offset || e.Until > len(old) {
			return nil, errors.New("the file has changed since it was analysed")
		}
		b.Write(old[at:e.Offset])
		b.WriteString(e.New)
		at = e.Until
	}
	b.Write(old[at:])
	formatted, err := format.Source(b.Bytes())
	if err != nil {
		return nil, fmt.Errorf("the result is no Go source: %w", err)
	}
	if was, err := format.Source(old); err != nil || !bytes.Equal(was, old) {
		return b.Bytes(), nil
	}
	return formatted, nil
}

// New is what the file becomes.
func (f File) New() []byte { return f.new }

// Diff is the change as a unified diff, of a file that is shown as name.
func (f File) Diff(name string) []byte { return diff.Diff("a/"+name, f.old, "b/"+name, f.new) }

// Write puts the file in its new form on disk, where it has the name given,
// whole or not at all, with the permissions that it had. It leaves a file alone
// that is no longer what it was.
func (f File) Write(name string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("writing %s: %w", f.Name, err)
		}
	}()
	name, err = filepath.EvalSymlinks(name)
	if err != nil {
		return err
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	if now, err := os.ReadFile(name); err != nil || !bytes.Equal(now, f.old) {
		return cmp.Or(err, errors.New("the file has changed since it was analysed"))
	}
	temporary, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name()) // gone already if all is well
	_, err = temporary.Write(f.new)
	if err := errors.Join(err, temporary.Chmod(info.Mode().Perm()), temporary.Close()); err != nil {
		return err
	}
	return os.Rename(temporary.Name(), name)
}
