// Package load finds the packages that can have anything to do with CORS and
// runs an analyzer over them. Its cost follows the amount of such code, not the
// size of the program: packages are listed by name, their files are searched
// for a few words, and only those with a hit are parsed and type-checked,
// against the export data of what they import.
package load

import (
	"cmp"
	"context"
	"fmt"
	"go/ast"
	"go/token"
	"maps"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
)

// Config says what to analyse. The zero value analyses nothing.
type Config struct {
	// Dir is where the go command runs; empty means the current directory.
	Dir string
	// Patterns are package patterns as the go command takes them. Those that end
	// in /... mean the packages of all modules below a directory.
	Patterns []string
	// Skip, if not nil, is true of directories, by absolute names, whose modules
	// are not looked for.
	Skip func(dir string) bool
	// Tags are build tags, comma-separated.
	Tags string
	// Tests includes test files.
	Tests bool
	// Deps analyses the dependencies too, from source.
	Deps bool
	// Built is the Go version that this program was built with, as
	// runtime.Version has it, which is what empty means.
	Built string
	// Mentions reports whether source that says nothing of CORS matters all the
	// same; nil is no.
	Mentions func(src []byte) bool
	// Progress is told what is going on; nil is nobody.
	Progress func(doing string)
	// alone leaves out the workspace around Dir.
	alone bool
}

// A Problem is something that could not be analysed.
type Problem struct {
	// Package is the import path, empty if the problem is not of one package.
	Package string `json:"package"`
	// Message is one line, with the position where there is one.
	Message string `json:"message"`
}

// A Result is what a run found.
type Result struct {
	Findings []finding.Finding
	// Policies are what the packages answer to cross-origin requests.
	Policies []*policy.Policy
	// Unfollowed are as in analyzer.Result, in order.
	Unfollowed []policy.Site
	// Problems are the packages that could not be analysed. If there are any,
	// the absence of findings means nothing.
	Problems []Problem
	// Modules are the main modules of the packages that matched, by path.
	Modules []Module
	// LeftOut are the files that build constraints leave out and that mention
	// CORS headers, in order.
	LeftOut []string
	// Sources are the files of the packages that were analysed.
	Sources []Source
	// Packages are the import paths of the packages that matched, in order and
	// once each. Analysed is how many of them could matter.
	Packages []string
	Analysed int
}

// Module is a main module.
type Module struct{ Path, Dir string }

// Source is a parsed file, with comments.
type Source struct {
	Fset    *token.FileSet
	File    *ast.File
	Package string // import path
}

// Run lists, loads and analyses by rules, in every module that the patterns reach.
// What versions libraries have is what the go command says of each module. The
// error is about the run as a whole: the go command could not be asked. Files in
// the result have absolute names.
func Run(ctx context.Context, c Config, rules analyzer.Config) (*Result, error) {
	all, err := places(c)
	if err != nil {
		return nil, err
	}
	say := announcer{tell: c.Progress}
	r := new(Result)
	for s := range c.selections(ctx, all, &say) {
		err := s.err
		if err == nil && len(s.loaded) > 0 {
			say.during(fmt.Sprintf("analysing %d of %d packages", len(s.asked), s.listed), func() { err = c.analyse(ctx, s, rules) })
		}
		switch {
		case err == nil:
			r.add(s.result)
		case len(all) == 1 || ctx.Err() != nil:
			return nil, err
		default:
			r.Problems = append(r.Problems, Problem{Message: oneLine(fmt.Sprintf("the module in %s: %v", s.at.dir, err))})
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("analysing: %w", err)
	}
	if len(r.Packages) == 0 && len(r.Problems) == 0 {
		r.Problems = append(r.Problems, Problem{Message: fmt.Sprintf("no packages match %s", strings.Join(c.Patterns, " "))})
	}
	r.arrange()
	return r, nil
}

// add takes over what was found in another place.
func (r *Result) add(part *Result) {
	r.Findings = append(r.Findings, part.Findings...)
	r.Policies = append(r.Policies, part.Policies...)
	r.Unfollowed = append(r.Unfollowed, part.Unfollowed...)
	r.Problems = append(r.Problems, part.Problems...)
	r.Modules = append(r.Modules, part.Modules...)
	r.LeftOut = append(r.LeftOut, part.LeftOut...)
	r.Sources = append(r.Sources, part.Sources...)
	r.Packages = append(r.Packages, part.Packages...)
	r.Analysed += part.Analysed
}

// arrange puts everything in order.
func (r *Result) arrange() {
	r.Findings = finding.Arrange(r.Findings)
	slices.SortFunc(r.Unfollowed, func(a, b policy.Site) int { return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line)) })
	r.Unfollowed = slices.CompactFunc(r.Unfollowed, func(a, b policy.Site) bool { return a.File == b.File && a.Line == b.Line })
	slices.SortFunc(r.Problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Package, b.Package), cmp.Compare(a.Message, b.Message))
	})
	r.Problems = slices.Compact(r.Problems)
	slices.SortFunc(r.Modules, func(a, b Module) int { return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Dir, b.Dir)) })
	r.Modules = slices.Compact(r.Modules)
	slices.Sort(r.LeftOut)
	r.LeftOut = slices.Compact(r.LeftOut)
	slices.Sort(r.Packages)
	r.Packages = slices.Compact(r.Packages)
}

// analyse adds to the result of a selection what its packages have, by rules.
func (c Config) analyse(ctx context.Context, s *selection, rules analyzer.Config) error {
	rules.Versions = versions(s.loaded)
	analysed := map[string]bool{}
	var failures []Problem
	unreadable, err := drive(ctx, analyzer.New(rules), s.loaded, s.read, func(o outcome) {
		if !c.Deps && !s.asked[o.pkg.PkgPath] && !s.asked[strings.TrimSuffix(o.pkg.PkgPath, "_test")] {
			return // loaded for its facts
		}
		analysed[o.pkg.PkgPath] = true
		if o.err != nil {
			failures = append(failures, o.problems()...)
			return
		}
		s.result.Findings = append(s.result.Findings, o.result.Findings...)
		s.result.Policies = append(s.result.Policies, o.result.Policies...)
		s.result.Unfollowed = append(s.result.Unfollowed, o.result.Unfollowed...)
		for _, f := range o.pkg.Syntax {
			s.result.Sources = append(s.result.Sources, Source{o.pkg.Fset, f, o.pkg.PkgPath})
		}
	})
	if err != nil {
		return fmt.Errorf("analysing: %w", err)
	}
	if unreadable != nil {
		if problem, outdated := tooOld(ctx, s.at.dir, c.built(), unreadable); outdated {
			failures = []Problem{problem}
		}
	}
	s.result.Problems = append(s.result.Problems, failures...)
	s.result.Analysed = len(analysed)
	return nil
}

// problems say why there is no result.
func (o outcome) problems() []Problem {
	if problems := problemsOf(o.failed); len(problems) > 0 {
		return problems
	}
	return []Problem{{o.failed.PkgPath, o.err.Error()}}
}

func (c Config) built() string { return cmp.Or(c.Built, runtime.Version()) }

func (c Config) request(ctx context.Context, mode packages.LoadMode) *packages.Config {
	request := &packages.Config{Context: ctx, Mode: mode, Dir: c.Dir, Tests: c.Tests}
	if c.alone {
		request.Env = append(os.Environ(), "GOWORK=off")
	}
	if c.Tags != "" {
		request.BuildFlags = []string{"-tags=" + c.Tags}
	}
	return request
}

// versions gives the versions of the modules of packages, and of what they import.
// A directory that stands in for a module has none, whatever go.mod requires.
func versions(roots []*packages.Package) func(path string) string {
	known := map[string]string{}
	packages.Visit(roots, nil, func(p *packages.Package) {
		m := p.Module
		if m != nil && m.Replace != nil {
			m = m.Replace
		}
		if m != nil {
			known[p.PkgPath] = m.Version
		}
	})
	return func(path string) string { return known[path] }
}

// consequence is what go/packages says of a package where the go command or the
// parser gave up for another reason, such as a file that is not UTF-8.
var consequence = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(could not import \S+ \((no metadata for|missing package:)|package ; expected package )`)
})

// maxProblems bounds how many errors of one package are reported.
const maxProblems = 10

// problemsOf are the errors of a package that explain why it could not be
// analysed, one line each, without those that only follow from others.
func problemsOf(p *packages.Package) []Problem {
	var out []Problem
	parse, imports := false, slices.ContainsFunc(p.Errors, ofImport)
	follows := func(e packages.Error) bool {
		switch {
		case !said(e):
		case e.Kind == packages.ParseError && parse: // the parser is confused
		case e.Kind == packages.TypeError && imports && !ofImport(e): // something is undefined
		default:
			return len(p.Errors) > 1 && consequence().MatchString(e.Msg)
		}
		return true
	}
	for _, e := range p.Errors {
		if follows(e) {
			continue
		}
		parse = parse || e.Kind == packages.ParseError
		if len(out) == maxProblems {
			out = append(out, Problem{p.PkgPath, "and more errors"})
			break
		}
		out = append(out, Problem{p.PkgPath, oneLine(located(e, because(p, e.Msg)))})
	}
	if len(out) == 0 && (p.IllTyped || len(p.Errors) > 0) {
		out = append(out, Problem{p.PkgPath, oneLine(elsewhere(p))})
	}
	return out
}

// said is false of the compiler's word on errors that are among the others too.
func said(e packages.Error) bool { return !strings.HasPrefix(e.Msg, "# ") }

// unlisted reports whether an error is one of the go command: mostly that it could not
// find the package.
func unlisted(e packages.Error) bool { return said(e) && e.Kind == packages.ListError }

// ofImport reports whether an error is that a package could not be imported.
func ofImport(e packages.Error) bool { return strings.HasPrefix(e.Msg, "could not import ") }

// elsewhere says which package that p imports, itself or through others, does not
// compile, and why: the nearest with an error that does not only follow from another.
// What the go command could not find is behind many that seem to be of their own: where
// the name of a package is not known, two may seem to have the same one.
func elsewhere(p *packages.Package) string {
	original := func(e packages.Error) bool { return said(e) && !ofImport(e) }
	for _, counts := range []func(packages.Error) bool{unlisted, original, said} {
		if q, e := nearest(p, counts); q != nil {
			return fmt.Sprintf("it depends on %s: %s", q.PkgPath, located(e, e.Msg))
		}
	}
	return "it, or a package that it imports, does not compile"
}

// nearest is the package that p imports with the fewest others between, the first by
// its path, that has an error that counts; nil if there is none.
func nearest(p *packages.Package, counts func(packages.Error) bool) (*packages.Package, packages.Error) {
	seen := map[*packages.Package]bool{}
	for level := []*packages.Package{p}; len(level) > 0; {
		var next []*packages.Package
		for _, q := range level {
			for _, path := range slices.Sorted(maps.Keys(q.Imports)) {
				imported := q.Imports[path]
				if seen[imported] {
					continue
				}
				seen[imported] = true
				if i := slices.IndexFunc(imported.Errors, counts); i >= 0 {
					return imported, imported.Errors[i]
				}
				next = append(next, imported)
			}
		}
		level = next
	}
	return nil, packages.Error{}
}

// located is a message with the place of an error, if it has one.
func located(e packages.Error, message string) string {
	if e.Pos != "" && e.Pos != "-" {
		return e.Pos + ": " + message
	}
	return message
}

// because is the error, or the error behind it where it says that an import
// failed.
func because(p *packages.Package, message string) string {
	rest, ok := strings.CutPrefix(message, "could not import ")
	path, _, _ := strings.Cut(rest, " ")
	imported := p.Imports[path]
	if !ok || imported == nil {
		return message
	}
	if i := slices.IndexFunc(imported.Errors, said); i >= 0 {
		return "could not import " + path + ": " + imported.Errors[i].Msg
	}
	return message
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
