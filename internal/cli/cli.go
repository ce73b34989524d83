// Package cli is the corslint command: its flags, subcommands and exit codes.
package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/config"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/report"
)

// Exit codes, the same for every format.
const (
	// ExitClean: nothing to report.
	ExitClean = 0
	// ExitFindings: findings at or above -fail-on.
	ExitFindings = 1
	// ExitUsage: bad usage or configuration.
	ExitUsage = 2
	// ExitIncomplete: something could not be analysed, so that the absence of
	// findings means nothing. It is never taken for clean.
	ExitIncomplete = 3
)

// Streams are where a command reads and writes.
type Streams struct {
	Out, Err io.Writer
	// OutTerminal and ErrTerminal say whether these are terminals.
	OutTerminal, ErrTerminal bool
}

// A usageError is the user's mistake; the message says how to mend it.
type usageError struct{ error }

func usage(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// errIncomplete stands for problems that the report lists.
var errIncomplete = errors.New("the analysis is incomplete")

// errFindings stands for findings that fail the run.
var errFindings = errors.New("there are findings")

// A command is a subcommand.
type command struct {
	name, about string
	run         func(ctx context.Context, args []string, s Streams) error
}

// commands are the subcommands; without one, packages are checked.
func commands() []command {
	return []command{
		{"config", "config verify [FILE...]: check " + config.Name, configCommand},
		{"policies", "policies [flags] [packages]: every place that decides CORS, and what it allows", policies},
		{"merge", "merge FILE...: the SARIF reports of the parts of a program as one, on standard output", merge},
		{"explain", "explain [RULE]: what a rule means, with a bad and a good example", explain},
		{"version", "version: print the version", printVersion},
	}
}

// Main runs the command with its arguments, without its name, and returns the
// exit code.
func Main(ctx context.Context, args []string, s Streams) int {
	err := dispatch(ctx, args, s)
	var mistake usageError
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return ExitClean
	case errors.Is(err, errFindings):
		return ExitFindings
	case errors.Is(err, errIncomplete):
		return ExitIncomplete
	}
	fmt.Fprintf(s.Err, "corslint: %s\n", report.Printable(strings.Join(strings.Fields(err.Error()), " ")))
	if errors.As(err, &mistake) {
		return ExitUsage
	}
	return ExitIncomplete
}

func dispatch(ctx context.Context, args []string, s Streams) error {
	if len(args) > 0 {
		for _, c := range commands() {
			if args[0] == c.name {
				return c.run(ctx, args[1:], s)
			}
		}
	}
	return check(ctx, args, s)
}

// options are the flags of the main command.
type options struct {
	rules    analyzer.Config
	format   string
	out      outputs
	failOn   finding.Severity
	tags     string
	dir      string
	deps     bool
	fixes    bool
	diff     bool
	color    string
	patterns []string
	profiles profiles

	showSuppressed          bool
	newFrom                 string
	baseline, writeBaseline string
	configFile              string
	noConfig                bool
	config                  *config.Config
	given                   map[string]bool // flags
}

// outputs are the values of -out: a report in some format, in a file.
type outputs []output

type output struct {
	format report.Format
	file   string
}

func (o *outputs) String() string { return "" }

func (o *outputs) Set(s string) error {
	name, file, ok := strings.Cut(s, ":")
	if !ok || file == "" {
		return fmt.Errorf("write it as FORMAT:FILE, as in json:corslint.json")
	}
	f, err := report.Lookup(name)
	if err != nil {
		return err
	}
	*o = append(*o, output{f, file})
	return nil
}

// parse reads the flags of the main command. The analyzer has flags of its own
// for what concerns rules.
func parse(args []string, s Streams) (*options, error) {
	o := &options{given: map[string]bool{}}
	fs := flag.NewFlagSet("corslint", flag.ContinueOnError)
	o.rules.RegisterFlags(fs)
	fs.StringVar(&o.format, "format", report.Formats[0].Name, "how to print findings: "+formatNames(report.Formats))
	fs.Var(&o.out, "out", "also write a report in a format to a file in the directory of the run, as `FORMAT:FILE`; may be repeated")
	fs.TextVar(&o.failOn, "fail-on", finding.Low, "exit with 1 for findings of at least this `severity`: low, medium or high")
	fs.StringVar(&o.tags, "tags", "", "comma-separated build `tags`")
	fs.StringVar(&o.dir, "C", "", "run in the `directory`")
	fs.BoolVar(&o.deps, "deps", false, "analyse dependencies too, from source: slow")
	fs.BoolVar(&o.fixes, "fix", false, "make the changes that certainly remove a finding")
	fs.BoolVar(&o.diff, "diff", false, "print what -fix would change instead of the findings")
	fs.StringVar(&o.color, "color", "auto", "colours: auto, always or never")
	fs.BoolVar(&o.showSuppressed, "show-suppressed", false, "also print the findings that comments accept")
	fs.StringVar(&o.configFile, "config", "", "read the configuration from the `file`")
	fs.BoolVar(&o.noConfig, "no-config", false, "do not read "+config.Name)
	fs.StringVar(&o.newFrom, "new-from", "", "report only what is new since HEAD and the git `revision` parted")
	fs.StringVar(&o.baseline, "baseline", "", "report only what is not in the `file`")
	fs.StringVar(&o.writeBaseline, "write-baseline", "", "write the findings to the `file`, for -baseline")

	o.profiles.register(fs)

	if err := o.parsePackages(fs, args, func() { printUsage(fs, s.Out) }); err != nil {
		return nil, err
	}
	if !slices.Contains([]string{"auto", "always", "never"}, o.color) {
		return nil, usage("-color %q: use auto, always or never", o.color)
	}
	if _, err := report.Lookup(o.format); err != nil {
		return nil, usageError{err}
	}
	return o, nil
}

// parsePackages reads flags and package patterns. Flags may stand behind
// patterns, as in corslint ./... -audit.
func (o *options) parsePackages(fs *flag.FlagSet, args []string, help func()) error {
	fs.SetOutput(io.Discard)
	for rest := args; ; {
		if err := fs.Parse(rest); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				help()
				return err
			}
			return usage("%w: %s -help lists the flags", err, fs.Name())
		}
		rest = fs.Args()
		if len(rest) == 0 {
			break
		}
		o.patterns = append(o.patterns, rest[0])
		rest = rest[1:]
	}
	fs.Visit(func(f *flag.Flag) { o.given[f.Name] = true })
	if len(o.patterns) == 0 {
		o.patterns = []string{"./..."}
	}
	if i := slices.IndexFunc(o.patterns, func(p string) bool { return strings.HasSuffix(p, ".go") }); i >= 0 {
		return usage("%s is a file: name a package, such as %s", o.patterns[i], directoryOf(o.patterns[i]))
	}
	return nil
}

// directoryOf is the package pattern of a file's directory.
func directoryOf(file string) string {
	dir := filepath.ToSlash(filepath.Dir(file))
	if dir == "." || filepath.IsAbs(dir) || strings.HasPrefix(dir, "../") {
		return dir
	}
	return "./" + dir
}

func formatNames(formats []report.Format) string {
	var names []string
	for _, f := range formats {
		names = append(names, f.Name)
	}
	return strings.Join(names, ", ")
}

func printUsage(fs *flag.FlagSet, w io.Writer) {
	fmt.Fprint(w, `corslint finds CORS misconfiguration in Go source.

usage: corslint [flags] [packages]

Packages are patterns as the go command takes them; the default is ./...
Nested modules are checked too.
As a vet tool: go vet -vettool=$(which corslint) ./...

`)
	for _, c := range commands() {
		fmt.Fprintf(w, "       corslint %s\n", c.about)
	}
	fmt.Fprintln(w, "\nflags:")
	fs.SetOutput(w)
	fs.PrintDefaults()
	fmt.Fprint(w, `
exit codes: 0 nothing to report, 1 findings, 2 bad usage, 3 the analysis was incomplete
`)
}

// summary is one line for people.
func summary(r *report.Report) string {
	counts := map[finding.Severity]int{}
	for _, f := range r.Findings {
		counts[f.Severity]++
	}
	line := fmt.Sprintf("corslint: %s", report.Count(len(r.Findings), "finding"))
	if len(r.Findings) > 0 {
		var parts []string
		for _, v := range []finding.Severity{finding.High, finding.Medium, finding.Low} {
			if counts[v] > 0 {
				parts = append(parts, fmt.Sprintf("%d %s", counts[v], v))
			}
		}
		line += " (" + strings.Join(parts, ", ") + ")"
	}
	if n := len(r.Suppressed); n > 0 {
		line += fmt.Sprintf("; %d suppressed", n)
	}
	if r.Excluded > 0 {
		line += fmt.Sprintf("; %d excluded", r.Excluded)
	}
	if r.Known > 0 {
		line += fmt.Sprintf("; %d known", r.Known)
	}
	line += fmt.Sprintf("; %d of %s could concern CORS", r.Analysed, report.Count(len(r.Packages), "package"))
	if n := len(r.Problems); n > 0 {
		line += fmt.Sprintf("; incomplete: %s", report.Count(n, "problem"))
	}
	return line
}

// writeFile writes a file whole or not at all.
func writeFile(name string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // gone already if all is well
	if err := errors.Join(write(f), f.Chmod(0o644), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}

// Version is the version that this program was built from.
func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}

func printVersion(_ context.Context, args []string, s Streams) error {
	if len(args) > 0 {
		return usage("version takes no arguments")
	}
	info, _ := debug.ReadBuildInfo()
	goVersion := ""
	if info != nil {
		goVersion = " built with " + info.GoVersion
	}
	_, err := fmt.Fprintf(s.Out, "corslint %s%s\n", Version(), goVersion)
	return err
}
