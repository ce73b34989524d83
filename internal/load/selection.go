package load

import (
	"context"
	"fmt"
	"go/ast"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/internal/relevance"
)

// A selection is what is to be analysed in one place.
type selection struct {
	at *place
	// result is what is known before the analysis.
	result *Result
	// listed is how many packages there are.
	listed int
	// asked are the import paths of the packages that can matter, loaded those and
	// their helpers, which is nothing if none can.
	asked  map[string]bool
	loaded []*packages.Package
	read   *syntax
	// err says why nothing is known.
	err error
}

// selections are those of all places, in order. Each is made while the one before it
// is analysed: the go command keeps few processors busy.
func (c Config) selections(ctx context.Context, all []*place, say *announcer) iter.Seq[*selection] {
	return func(yield func(*selection) bool) {
		var wg sync.WaitGroup
		defer wg.Wait()
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		ready := make(chan *selection)
		wg.Go(func() {
			defer close(ready)
			for _, at := range all {
				s := &selection{at: at, result: new(Result), read: newSyntax()}
				s.err = c.fill(ctx, s, say.ahead)
				select {
				case ready <- s:
				case <-ctx.Done():
					return
				}
			}
		})
		for s := range ready {
			if !yield(s) {
				return
			}
		}
	}
}

// fill makes the selection of a place.
func (c Config) fill(ctx context.Context, s *selection, progress func(doing string)) error {
	c.Dir, c.Patterns, c.alone = s.at.dir, s.at.patterns, s.at.alone
	r := s.result
	progress("listing packages")
	load, stop := c.begin(ctx, s.at.sources, s.read)
	defer stop()
	// Without imports the go command does not look beyond the packages named.
	listed, err := packages.Load(c.request(ctx, packages.NeedName|packages.NeedFiles|packages.NeedModule), c.Patterns...)
	if err != nil {
		return fmt.Errorf("listing packages: %w", err)
	}
	r.Packages, r.Modules, r.LeftOut = paths(listed), mainModules(listed), leftOut(listed, s.at.sources, c.Tests)

	problems, unfit := tooNew(listed, c.built())
	r.Problems = append(r.Problems, problems...)
	listed = slices.DeleteFunc(listed, func(p *packages.Package) bool { return unfit[p] })
	s.listed = len(listed)

	progress(fmt.Sprintf("searching %d packages", len(listed)))
	asked, problems := c.choose(listed, s.read)
	r.Problems = append(r.Problems, problems...)
	if len(asked) == 0 {
		return nil
	}
	s.asked = asked
	patterns := append(slices.Sorted(maps.Keys(asked)), helpers(listed, asked, s.read)...)
	progress(fmt.Sprintf("loading %d of %d packages", len(asked), len(listed)))
	if c.Deps {
		// The standard library of a newer Go is source that this program may not
		// understand.
		if problem, outdated := tooOld(ctx, c.Dir, c.built(), nil); outdated {
			r.Problems = append(r.Problems, problem)
			return nil
		}
		patterns = c.Patterns
	}
	s.loaded, err = load(patterns)
	if err != nil {
		return fmt.Errorf("loading packages: %w", err)
	}
	if c.Deps {
		s.loaded = withDependencies(s.loaded)
	}
	overlookEmbeds(s.loaded)
	return nil
}

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

// nothingEmbedded is what the go command says of a go:embed directive whose files are
// not there (cmd/go/internal/load).
var nothingEmbedded = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^pattern .*: (no matching files found|cannot embed directory .*: contains no embeddable files)$`)
})

// overlookEmbeds forgets that files to be embedded are missing, as those of a front end
// are that nobody has built: no type depends on them.
func overlookEmbeds(roots []*packages.Package) {
	packages.Visit(roots, nil, func(p *packages.Package) {
		p.Errors = slices.DeleteFunc(p.Errors, func(e packages.Error) bool { return nothingEmbedded().MatchString(e.Msg) })
	})
}

// withDependencies are the packages that roots import, and themselves.
func withDependencies(roots []*packages.Package) []*packages.Package {
	var all []*packages.Package
	packages.Visit(roots, nil, func(p *packages.Package) { all = append(all, p) })
	return all
}
