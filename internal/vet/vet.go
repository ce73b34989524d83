// Package vet is corslint as the go command's vet tool:
//
//	go vet -vettool=$(which corslint) ./...
//
// The protocol is that of golang.org/x/tools/go/analysis/unitchecker. The go
// command asks the tool for its identity (-V=full, part of the key under which
// it caches results) and its flags (-flags), and then runs it once for every
// package of the build, the dependencies and the standard library included,
// with a configuration file that describes the package. unitchecker parses and
// type-checks each of them. This package goes before it, and answers for the
// packages that cannot matter without parsing them.
//
// Everything that changes results is in the key of the go command's cache: flags
// are, and what comes from elsewhere is part of the identity, else the go command
// would repeat stale results.
package vet

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/singlechecker"

	"github.com/corslint/corslint/internal/modules"
	"github.com/corslint/corslint/internal/rule"
)

// Handles reports whether the arguments of a command, without its name, are
// those that the go command gives to a vet tool.
func Handles(args []string) bool {
	if len(args) == 0 {
		return false
	}
	last := args[len(args)-1]
	return last == "-V=full" || last == "-flags" || strings.HasSuffix(last, ".cfg")
}

// Main answers the go command and returns the status
// to exit with. args are the command's arguments, for which Handles holds, and
// must be those of os.Args. Main does not return if a package has to be analysed:
// go/analysis then ends the process.
//
// The analyzer's flags go by their own names (-enable), as on corslint's own
// command line; unitchecker.Main would have them as -corslint.enable.
func Main(args []string, stdout, stderr io.Writer) (status int) {
	t := newTool(time.Now())
	fail := func(err error) int {
		fmt.Fprintf(stderr, "corslint: %v\n", err)
		return 1
	}
	switch last := args[len(args)-1]; {
	case last == "-V=full":
		dir, err := os.Getwd()
		if err != nil {
			return fail(err)
		}
		if err := printIdentity(stdout, dir, t.now); err != nil {
			return fail(err)
		}
		return 0
	case last == "-flags":
		if err := printFlags(t.analyzer, stdout); err != nil {
			return fail(err)
		}
		return 0
	case strings.HasSuffix(last, ".cfg"):
		done, err := t.prepare(last, args[:len(args)-1])
		if err != nil {
			return fail(err)
		}
		if done {
			return 0
		}
		// The reader of compiled packages panics at the format of a newer Go.
		defer func() {
			if r := recover(); r != nil {
				status = fail(fmt.Errorf("%v (built with %s: if the go command is newer, build corslint again with it)", r, runtime.Version()))
			}
		}()
	}
	singlechecker.Main(t.analyzer) // reads os.Args
	return 0
}

// options are the flags that the drivers of go/analysis have besides those of
// the analyzer, as far as the go command passes them on.
type options struct {
	json, fix bool
}

// flags is the set of all flags that the go command may pass on. Its two parts
// are those that users may give (the go command refuses others) and those that
// the go command adds.
func flags(a *analysis.Analyzer, o *options) (users, all *flag.FlagSet) {
	users = flag.NewFlagSet(a.Name, flag.ContinueOnError)
	a.Flags.VisitAll(func(f *flag.Flag) { users.Var(f.Value, f.Name, f.Usage) })
	users.BoolVar(&o.json, "json", false, "print findings as JSON")
	users.Int("c", -1, "print findings with so many `lines` of source around them")

	all = flag.NewFlagSet(a.Name, flag.ContinueOnError)
	all.SetOutput(io.Discard)
	users.VisitAll(func(f *flag.Flag) { all.Var(f.Value, f.Name, f.Usage) })
	all.BoolVar(&o.fix, "fix", false, "apply fixes")
	all.Bool("diff", false, "with -fix, print what would change")
	return users, all
}

// printFlags answers -flags.
func printFlags(a *analysis.Analyzer, stdout io.Writer) error {
	type description struct {
		Name  string
		Bool  bool
		Usage string
	}
	var list []description
	users, _ := flags(a, new(options))
	users.VisitAll(func(f *flag.Flag) {
		b, ok := f.Value.(interface{ IsBoolFlag() bool })
		list = append(list, description{f.Name, ok && b.IsBoolFlag(), f.Usage})
	})
	e := json.NewEncoder(stdout)
	e.SetIndent("", "\t")
	return e.Encode(list)
}

// prepare answers for the package that the configuration file describes, if it
// can do so without analysing it.
func (t *tool) prepare(file string, args []string) (done bool, err error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return false, fmt.Errorf("reading the go command's description of a package: %w", err)
	}
	u, err := parseUnit(data)
	if err != nil {
		return false, fmt.Errorf("reading the go command's description of a package, %s: %w", file, err)
	}
	if u.known() {
		return true, u.answerNothing(false)
	}
	versions := modules.Vendored(u.Dir)
	t.flags.Versions, t.rules.Versions = versions, versions
	reports := !u.VetxOnly || u.losesFindings()
	var o options
	_, all := flags(t.analyzer, &o)
	wrong := all.Parse(args)
	changed := map[string]any{}
	switch {
	case !reports:
		t.rules.Disable = rule.Names() // nobody sees what they find
	case wrong != nil:
		return false, wrong
	default:
		if err := t.configure(u.Dir, all); err != nil {
			return false, err
		}
		if !t.rules.Tests && u.leaveTestsOut() {
			changed["GoFiles"] = u.GoFiles
		}
	}
	skip, err := u.irrelevant()
	if err != nil {
		return false, err
	}
	if skip && !reports {
		return true, u.answerNothing(false)
	}
	// A wrong flag is for the packages that the user asked about to report, not
	// for each of their dependencies.
	if wrong != nil {
		return false, wrong
	}
	if skip && len(t.rules.Models) > 0 {
		models, err := u.contains(t.rules.Mentions)
		if err != nil {
			return false, err
		}
		skip = !models
	}
	if skip {
		return true, u.answerNothing(o.json)
	}
	if err := u.checkVersion(runtime.Version()); err != nil {
		return false, err
	}
	// Fixes are not for packages that nobody asked about.
	if !o.fix && u.losesFindings() {
		changed["VetxOnly"] = false
	}
	if len(changed) > 0 {
		data, err := describe(data, changed)
		if err != nil {
			return false, fmt.Errorf("describing package %s anew: %w", u.ImportPath, err)
		}
		if err := os.WriteFile(file, data, 0o666); err != nil {
			return false, fmt.Errorf("describing package %s anew: %w", u.ImportPath, err)
		}
	}
	return false, nil
}
