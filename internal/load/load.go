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
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/policy"
	"github.com/corslint/corslint/internal/relevance"
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
	r := new(Result)
	for _, p := range all {
		part, err := c.run(ctx, p, rules)
		switch {
		case err == nil:
			r.add(part)
		case len(all) == 1 || ctx.Err() != nil:
			return nil, err
		default:
			r.Problems = append(r.Problems, Problem{Message: oneLine(fmt.Sprintf("the module in %s: %v", p.dir, err))})
		}
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

// run is Run in one place.
func (c Config) run(ctx context.Context, at *place, rules analyzer.Config) (*Result, error) {
	c.Dir, c.Patterns, c.alone = at.dir, at.patterns, at.alone
	progress := c.Progress
	if progress == nil {
		progress = func(string) {}
	}
	progress("listing packages")
	read := newSyntax()
	load, stop := c.begin(ctx, at.sources, read)
	defer stop()
	// Without imports the go command does not look beyond the packages named.
	listed, err := packages.Load(c.request(ctx, packages.NeedName|packages.NeedFiles|packages.NeedModule), c.Patterns...)
	if err != nil {
		return nil, fmt.Errorf("listing packages: %w", err)
	}
	r := &Result{Packages: paths(listed), Modules: mainModules(listed), LeftOut: leftOut(listed, at.sources, c.Tests)}

	problems, unfit := tooNew(listed, c.built())
	r.Problems = append(r.Problems, problems...)
	listed = slices.DeleteFunc(listed, func(p *packages.Package) bool { return unfit[p] })

	progress(fmt.Sprintf("searching %d packages", len(listed)))
	asked, unlisted := c.choose(listed, read)
	r.Problems = append(r.Problems, unlisted...)
	if len(asked) == 0 {
		return r, nil
	}
	patterns := append(slices.Sorted(maps.Keys(asked)), helpers(listed, asked, read)...)
	progress(fmt.Sprintf("loading %d of %d packages", len(asked), len(listed)))
	if c.Deps {
		// The standard library of a newer Go is source that this program may not
		// understand.
		if problem, outdated := tooOld(ctx, c.Dir, c.built(), nil); outdated {
			r.Problems = append(r.Problems, problem)
			return r, nil
		}
		patterns = c.Patterns
	}
	loaded, err := load(patterns)
	if err != nil {
		return nil, fmt.Errorf("loading packages: %w", err)
	}
	progress(fmt.Sprintf("analysing %d of %d packages", len(asked), len(listed)))
	if c.Deps {
		loaded = withDependencies(loaded)
	}
	rules.Versions = versions(loaded)
	analysed := map[string]bool{}
	var failures []Problem
	unreadable, err := drive(ctx, analyzer.New(rules), loaded, read, func(o outcome) {
		if !c.Deps && !asked[o.pkg.PkgPath] && !asked[strings.TrimSuffix(o.pkg.PkgPath, "_test")] {
			return // loaded for its facts
		}
		analysed[o.pkg.PkgPath] = true
		if o.err != nil {
			failures = append(failures, o.problems()...)
			return
		}
		r.Findings = append(r.Findings, o.result.Findings...)
		r.Policies = append(r.Policies, o.result.Policies...)
		r.Unfollowed = append(r.Unfollowed, o.result.Unfollowed...)
		for _, f := range o.pkg.Syntax {
			r.Sources = append(r.Sources, Source{o.pkg.Fset, f, o.pkg.PkgPath})
		}
	})
	if err != nil {
		return nil, fmt.Errorf("analysing: %w", err)
	}
	if unreadable != nil {
		if problem, outdated := tooOld(ctx, c.Dir, c.built(), unreadable); outdated {
			failures = []Problem{problem}
		}
	}
	r.Problems = append(r.Problems, failures...)
	r.Analysed = len(analysed)
	return r, nil
}

// problems say why there is no result.
func (o outcome) problems() []Problem {
	if problems := problemsOf(o.failed); len(problems) > 0 {
		return problems
	}
	return []Problem{{o.failed.PkgPath, o.err.Error()}}
}

func (c Config) built() string { return cmp.Or(c.Built, runtime.Version()) }

func paths(listed []*packages.Package) []string {
	var all []string
	for _, p := range listed {
		if !strings.HasSuffix(p.ID, ".test") { // the program that runs the tests
			all = append(all, p.PkgPath)
		}
	}
	return all
}

// mainModules are the main modules of packages.
func mainModules(listed []*packages.Package) []Module {
	found := map[Module]bool{}
	for _, p := range listed {
		if p.Module != nil && p.Module.Main {
			found[Module{p.Module.Path, p.Module.Dir}] = true
		}
	}
	return slices.Collect(maps.Keys(found))
}

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

// choose finds the packages with a file that can matter, by import path, and
// says which could not be listed.
func (c Config) choose(listed []*packages.Package, read *syntax) (chosen map[string]bool, problems []Problem) {
	matters := make([]bool, len(listed))
	var wg sync.WaitGroup
	work := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range work {
				matters[i] = c.Deps || c.relevant(listed[i], read)
			}
		})
	}
	for i := range listed {
		work <- i
	}
	close(work)
	wg.Wait()

	chosen = map[string]bool{}
	for i, p := range listed {
		switch {
		case len(p.GoFiles) == 0 && len(p.Errors) > 0:
			problems = append(problems, problemsOf(p)...)
		case matters[i] && !strings.HasSuffix(p.ID, ".test"):
			// A test variant has the path of its package, or that with _test.
			chosen[strings.TrimSuffix(p.PkgPath, "_test")] = true
		}
	}
	return chosen, problems
}

// relevant reports whether one of a package's files can matter. A file that
// can't be read is left to the loader to complain about.
func (c Config) relevant(p *packages.Package, read *syntax) bool {
	return slices.ContainsFunc(p.GoFiles, func(name string) bool { return read.speaks(name) || c.mentions(name) })
}

// mentions reports whether a file is one that Mentions is true of.
func (c Config) mentions(name string) bool {
	if c.Mentions == nil {
		return false
	}
	src, err := os.ReadFile(name)
	return err == nil && c.Mentions(src)
}

// helpers are the packages of the main modules that chosen packages import and that
// relevance.Helper takes for some, that import a chosen one, or that would be chosen
// if they had been asked about: what their functions do to headers and origins is
// known from their source only. Packages of other modules are taken as they are.
func helpers(listed []*packages.Package, chosen map[string]bool, read *syntax) []string {
	own := mainModules(listed)
	files := map[string][]string{}
	for _, p := range listed {
		if p.ID == p.PkgPath { // no test variant
			files[p.PkgPath] = p.GoFiles
		}
	}
	found := map[string]bool{}
	for _, p := range listed {
		if !chosen[p.PkgPath] || p.Module == nil {
			continue
		}
		for _, path := range read.imports(p.GoFiles) {
			if _, judged := found[path]; judged || chosen[path] {
				continue
			}
			i := slices.IndexFunc(own, func(m Module) bool { return path == m.Path || strings.HasPrefix(path, m.Path+"/") })
			switch {
			case i < 0:
			case files[path] != nil:
				found[path] = helps(files[path], chosen, read)
			default: // it was not listed, as nobody asked about it
				there := goFiles(filepath.Join(own[i].Dir, filepath.FromSlash(strings.TrimPrefix(path, own[i].Path))), false)
				found[path] = slices.ContainsFunc(there, read.speaks) || helps(there, chosen, read)
			}
		}
	}
	maps.DeleteFunc(found, func(_ string, helps bool) bool { return !helps })
	return slices.Sorted(maps.Keys(found))
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

// goFiles are the Go files of a directory, whatever their build constraints say.
func goFiles(dir string, tests bool) []string {
	entries, _ := os.ReadDir(dir)
	var files []string
	for _, e := range entries {
		if name := e.Name(); strings.HasSuffix(name, ".go") && (tests || !strings.HasSuffix(name, "_test.go")) {
			files = append(files, filepath.Join(dir, name))
		}
	}
	return files
}

// helps reports whether the package of these files is one of the helpers. Where
// there are no files, they are somewhere else, and it may be one.
func helps(files []string, chosen map[string]bool, read *syntax) bool {
	if len(files) == 0 || slices.ContainsFunc(read.imports(files), func(path string) bool { return chosen[path] }) {
		return true
	}
	size := int64(0)
	for _, name := range files {
		if info, err := os.Stat(name); err == nil {
			size += info.Size()
		}
	}
	if size > relevance.MaxHelper {
		return false // what relevance.Helper says too, when they are parsed
	}
	var parsed []*ast.File
	for _, name := range files {
		if f, _ := read.file(name); f != nil {
			parsed = append(parsed, f)
		}
	}
	return relevance.Helper(parsed)
}

// withDependencies are the packages that roots import, and themselves.
func withDependencies(roots []*packages.Package) []*packages.Package {
	var all []*packages.Package
	packages.Visit(roots, nil, func(p *packages.Package) { all = append(all, p) })
	return all
}

// consequence is what go/packages says of a package where the go command or the
// parser gave up for another reason, such as a file that is not UTF-8.
var consequence = regexp.MustCompile(`^(could not import \S+ \((no metadata for|missing package:)|package ; expected package )`)

// maxProblems bounds how many errors of one package are reported.
const maxProblems = 10

// problemsOf are the errors of a package that explain why it could not be
// analysed, one line each, without those that only follow from others.
func problemsOf(p *packages.Package) []Problem {
	var out []Problem
	parse := false
	for _, e := range p.Errors {
		if strings.HasPrefix(e.Msg, "# ") || e.Kind == packages.ParseError && parse || consequence.MatchString(e.Msg) && len(p.Errors) > 1 {
			continue // the compiler's word on the same errors; the parser's confusion
		}
		parse = parse || e.Kind == packages.ParseError
		if len(out) == maxProblems {
			out = append(out, Problem{p.PkgPath, "and more errors"})
			break
		}
		message := because(p, e.Msg)
		if e.Pos != "" && e.Pos != "-" {
			message = e.Pos + ": " + message
		}
		out = append(out, Problem{p.PkgPath, oneLine(message)})
	}
	if len(out) == 0 && (p.IllTyped || len(p.Errors) > 0) {
		out = append(out, Problem{p.PkgPath, "it, or a package that it imports, does not compile"})
	}
	return out
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
	for _, e := range imported.Errors {
		if !strings.HasPrefix(e.Msg, "# ") {
			return "could not import " + path + ": " + e.Msg
		}
	}
	return message
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
