package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"

	"github.com/corslint/corslint/internal/gate"
	"github.com/corslint/corslint/internal/git"
	"github.com/corslint/corslint/internal/report"
	"github.com/corslint/corslint/internal/rule"
)

// leaveNew takes the findings that were known before out of a report: those of
// the merge base, and those of a baseline file.
func (o *options) leaveNew(ctx context.Context, dir string, r *report.Report, s Streams) error {
	if o.newFrom != "" {
		base, err := o.mergeBase(ctx, dir, r, s)
		if err != nil {
			return err
		}
		c := base.Compare(r.Findings)
		r.Findings, r.Known = c.New, r.Known+len(c.Known)
	}
	if o.baseline != "" {
		data, err := os.ReadFile(o.baseline)
		if err != nil {
			return usage("-baseline: %w", err)
		}
		base, err := gate.ParseBaseline(data)
		if err != nil {
			return usage("-baseline %s: %w", o.baseline, err)
		}
		c := base.Compare(r.Findings)
		r.Findings, r.Known = c.New, r.Known+len(c.Known)
		o.noteGone(r, dir, c.Gone)
	}
	if o.writeBaseline == "" {
		return nil
	}
	return o.keep(r)
}

// keep writes the baseline, after which there is nothing new.
func (o *options) keep(r *report.Report) error {
	if len(r.Problems) > 0 {
		r.Note("no baseline is written: the analysis is incomplete")
		return nil
	}
	if err := writeFile(o.writeBaseline, func(w io.Writer) error { return gate.NewBaseline(r.Findings).Write(w) }); err != nil {
		return fmt.Errorf("writing the baseline: %w", err)
	}
	r.Note("%s holds %s now", o.writeBaseline, report.Count(len(r.Findings), "finding"))
	r.Findings, r.Known = nil, r.Known+len(r.Findings)
	return nil
}

// maxGone bounds how many entries of a baseline are named one by one.
const maxGone = 10

// noteGone says which entries of the baseline file are of no use any more, as
// far as this run can know.
func (o *options) noteGone(r *report.Report, dir string, gone []gate.Entry) {
	n := 0
	for _, e := range gone {
		known, ok := rule.Lookup(e.Rule)
		_, err := os.Stat(filepath.Join(dir, filepath.FromSlash(e.File)))
		if ok && !o.rules.Enabled(known) || !r.Looked(e.Package) && !errors.Is(err, os.ErrNotExist) {
			continue // the run did not look for it
		}
		if n++; n <= maxGone {
			r.Note("%s: %s is no longer found in %s: %s", o.baseline, e.Rule, e.File, e.Expression)
		}
	}
	if n > maxGone {
		r.Note("%s: and %d more are no longer found; -write-baseline drops them", o.baseline, n-maxGone)
	}
}

// mergeBase are the findings of the commit at which the work tree and the
// revision of -new-from part.
func (o *options) mergeBase(ctx context.Context, dir string, r *report.Report, s Streams) (*gate.Baseline, error) {
	repo, err := git.Open(ctx, dir)
	if err != nil {
		return nil, usage("-new-from: %w", err)
	}
	commit, err := repo.MergeBase(ctx, o.newFrom)
	if err != nil {
		return nil, usage("-new-from %s: %w", o.newFrom, err)
	}
	below, err := below(repo.Root, dir)
	if err != nil {
		return nil, fmt.Errorf("-new-from: %w", err)
	}
	cache := gate.NewCache(o.key(commit, below))
	if b, ok := cache.Load(); ok {
		return b, nil
	}
	tree, remove, err := repo.Checkout(ctx, commit)
	if err != nil {
		return nil, fmt.Errorf("-new-from: laying out the merge base: %w", err)
	}
	then := *o
	then.config = o.config.In(repo.Root, tree)
	b, complete, err := then.analyseBase(ctx, filepath.Join(tree, below), r, s)
	if err := errors.Join(err, remove()); err != nil {
		return nil, fmt.Errorf("-new-from: analysing the merge base %.12s: %w", commit, err)
	}
	if complete {
		cache.Store(b)
	}
	return b, nil
}

// below is the path of dir below root. Both may lead over symbolic links.
func below(root, dir string) (string, error) {
	root, err := filepath.EvalSymlinks(root)
	if err != nil {
		return "", err
	}
	if dir, err = filepath.EvalSymlinks(dir); err != nil {
		return "", err
	}
	return filepath.Rel(root, dir)
}

// analyseBase analyses what is at dir in the merge base.
func (o *options) analyseBase(ctx context.Context, dir string, r *report.Report, s Streams) (b *gate.Baseline, complete bool, err error) {
	if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) {
		return gate.NewBaseline(nil), true, nil // all of it is new
	}
	base, err := o.analyse(ctx, dir, s)
	if err != nil {
		return nil, false, err
	}
	if n := len(base.Problems); n > 0 {
		r.Note("the merge base could not be analysed in full, so that old findings may count as new: %s", base.Problems[0].Message)
	}
	return gate.NewBaseline(base.Findings), len(base.Problems) == 0, nil
}

// key is everything that the findings of a commit depend on.
func (o *options) key(commit, below string) string {
	program, err := gate.Program()
	if err != nil {
		program = Version()
	}
	rules := o.rules
	key := fmt.Sprintf("%#v", []any{
		commit, below, program, runtime.Version(), o.tags, o.patterns, o.deps,
		rules.Enable, rules.Disable, rules.Only, rules.Audit, rules.Tests, rules.Generated, rules.Trusted, rules.Models,
		o.config.File, o.config.Severities, o.config.Exclude,
	})
	for _, name := range []string{"CGO_ENABLED", "GOARCH", "GOEXPERIMENT", "GOFLAGS", "GOOS", "GOTOOLCHAIN", "GOWORK", "PATH"} {
		key += fmt.Sprintf(" %q", os.Getenv(name))
	}
	return key
}
