package cli

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/gate"
	"github.com/corslint/corslint/internal/inventory"
	"github.com/corslint/corslint/internal/load"
	"github.com/corslint/corslint/internal/report"
)

// check is the main command.
func check(ctx context.Context, args []string, s Streams) error {
	o, err := parse(args, s)
	if err != nil {
		return err
	}
	return o.profiles.around(func() error { return o.check(ctx, s) })
}

// check loads, gates and reports; the error is the exit code. Gates are the
// configuration, suppression comments, the merge base and the baseline.
func (o *options) check(ctx context.Context, s Streams) error {
	dir, err := o.directory()
	if err != nil {
		return err
	}
	if err := o.configure(dir); err != nil {
		return err
	}
	r, err := o.analyse(ctx, dir, s)
	if err != nil {
		return err
	}
	if o.config.File != "" {
		r.Note("configured by %s", shortest(dir, o.config.File))
	}
	if err := o.leaveNew(ctx, dir, r, s); err != nil {
		return err
	}
	if err := o.fix(r, dir, s); err != nil {
		return err
	}
	if err := o.write(r, dir, s); err != nil {
		return err
	}
	return o.verdict(r)
}

// directory is where the command runs, as an absolute name.
func (o *options) directory() (string, error) {
	dir, err := filepath.Abs(o.dir)
	if err != nil {
		return "", fmt.Errorf("finding the directory %s: %w", o.dir, err)
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return "", usage("-C %s: there is no such directory", o.dir)
	}
	return dir, nil
}

// analyse gives the findings below a directory that no comment accepts.
func (o *options) analyse(ctx context.Context, dir string, s Streams) (*report.Report, error) {
	result, err := o.load(ctx, dir, s)
	if err != nil {
		return nil, err
	}
	r := o.gate(result)
	locate(r, dir, result.Modules)
	o.noteScope(r, dir, result)
	if o.rules.Audit {
		o.noteUnfollowed(r, dir, result)
	}
	return r, nil
}

// shortest names a file from dir if that is of use.
func shortest(dir, file string) string {
	if rel, err := filepath.Rel(dir, file); err == nil && len(rel) < len(file) {
		return rel
	}
	return file
}

// load analyses the packages asked about.
func (o *options) load(ctx context.Context, dir string, s Streams) (*load.Result, error) {
	status := newStatus(s)
	defer status.clear()
	config := load.Config{
		Dir: dir, Patterns: o.patterns, Skip: o.config.Excludes, Tags: o.tags, Tests: o.rules.Tests, Deps: o.deps, Progress: status.say,
	}
	if len(o.rules.Models) > 0 { // else no file is read for it
		config.Mentions = o.rules.Mentions
	}
	return load.Run(ctx, config, o.rules)
}

// gate decides which of the findings are to be reported.
func (o *options) gate(result *load.Result) *report.Report {
	r := &report.Report{Version: Version(), Packages: result.Packages, Analysed: result.Analysed, Policies: inventory.Of(result.Policies)}
	for _, p := range result.Problems {
		r.Problems = append(r.Problems, report.Problem(p))
	}
	var comments gate.Comments
	for _, s := range result.Sources {
		if o.rules.Covers(s.Fset, s.File) && !o.config.Excludes(s.Fset.Position(s.File.Package).Filename) {
			comments.Add(s.Fset, s.File, s.Package)
		}
	}
	findings, excluded := o.config.Filter(result.Findings)
	r.Excluded = excluded
	decided := comments.Apply(findings, o.rules.Enabled, time.Now())
	r.Findings = decided.Reported
	for _, f := range decided.Suppressed {
		r.Suppressed = append(r.Suppressed, report.Suppressed(f))
	}
	return r
}

// locate says in a report where its files are.
func locate(r *report.Report, dir string, modules []load.Module) {
	r.Relative(dir)
	r.Below = belowRepository(dir)
	if len(modules) == 1 {
		r.Module = modules[0].Path
	}
	r.Read = reader(dir)
}

// reader reads files by their names in the report, each once: what the report
// shows of them is what was analysed, also after -fix. It reads Go source only:
// by a //line directive the analysed program can give a place any name.
func reader(dir string) func(file string) ([]byte, error) {
	type contents struct {
		text []byte
		err  error
	}
	seen := map[string]contents{}
	return func(file string) ([]byte, error) {
		if filepath.Ext(file) != ".go" {
			return nil, fmt.Errorf("%s is no Go source", file)
		}
		c, ok := seen[file]
		if !ok {
			c.text, c.err = os.ReadFile(inDirectory(dir, file))
			seen[file] = c
		}
		return c.text, c.err
	}
}

// belowRepository is the directory's name within its repository, with slashes;
// empty if it is the repository's own, or in none.
func belowRepository(dir string) string {
	for root := dir; ; root = filepath.Dir(root) {
		// A file in a worktree or submodule.
		if _, err := os.Stat(filepath.Join(root, ".git")); err == nil {
			below, err := filepath.Rel(root, dir)
			if err != nil || below == "." {
				return ""
			}
			return filepath.ToSlash(below)
		}
		if root == filepath.Dir(root) {
			return ""
		}
	}
}

// inDirectory is a file named relative to the directory of the run.
func inDirectory(dir, file string) string {
	if filepath.IsAbs(file) {
		return file
	}
	return filepath.Join(dir, file)
}

// write gives the report to the reader and to the files asked for.
func (o *options) write(r *report.Report, dir string, s Streams) error {
	for _, out := range o.out {
		if err := writeFile(inDirectory(dir, out.file), func(w io.Writer) error { return out.format.Write(w, r, report.Options{}) }); err != nil {
			return fmt.Errorf("writing the %s report: %w", out.format.Name, err)
		}
	}
	if o.diff {
		return nil
	}
	f, err := report.Lookup(o.format)
	if err != nil {
		return usageError{err}
	}
	colored := o.color == "always" || o.color == "auto" && s.OutTerminal && os.Getenv("NO_COLOR") == ""
	if err := f.Write(s.Out, r, report.Options{Color: colored, Suppressed: o.showSuppressed}); err != nil {
		return fmt.Errorf("writing the %s report: %w", f.Name, err)
	}
	if o.format == report.Formats[0].Name {
		for _, note := range r.Notes {
			fmt.Fprintf(s.Err, "corslint: note: %s\n", report.Printable(note))
		}
		fmt.Fprintln(s.Err, summary(r))
	}
	return nil
}

// verdict is what the exit code says.
func (o *options) verdict(r *report.Report) error {
	switch {
	case len(r.Problems) > 0:
		return errIncomplete
	case slices.ContainsFunc(r.Findings, func(f finding.Finding) bool { return f.Severity >= o.failOn }):
		return errFindings
	}
	return nil
}
