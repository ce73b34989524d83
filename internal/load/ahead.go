package load

import (
	"context"
	"go/build"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"
	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/internal/modules"
)

// begin has the packages that will matter loaded while the go command is still
// listing those there are: it takes as long for the one as for the other. load
// gives packages as packages.Load does with listing, from what was begun if that
// has them all. sources are the directories that c's patterns are of. stop ends
// what is not needed any more.
func (c Config) begin(ctx context.Context, sources []string, read *syntax) (load func(patterns []string) ([]*packages.Package, error), stop func()) {
	anew := func(patterns []string) ([]*packages.Package, error) {
		return packages.Load(c.request(ctx, listing), patterns...)
	}
	if c.Deps || slices.ContainsFunc(c.Patterns, func(p string) bool { return !strings.HasPrefix(p, ".") || !strings.HasSuffix(p, "/...") }) {
		return anew, func() {}
	}
	begun, cancel := context.WithCancel(ctx)
	var expected map[string]bool
	var loaded []*packages.Package
	var err error
	done := make(chan struct{})
	go func() {
		defer close(done)
		if expected = c.expect(sources, read); len(expected) > 0 {
			loaded, err = packages.Load(c.request(begun, listing), slices.Sorted(maps.Keys(expected))...)
		}
	}()
	load = func(patterns []string) ([]*packages.Package, error) {
		<-done
		if err != nil || slices.ContainsFunc(patterns, func(p string) bool { return !expected[p] }) {
			return anew(patterns)
		}
		return slices.DeleteFunc(loaded, func(p *packages.Package) bool {
			return !slices.Contains(patterns, strings.TrimSuffix(strings.TrimSuffix(p.PkgPath, ".test"), "_test"))
		}), nil
	}
	return load, func() { cancel(); <-done }
}

// expect are the import paths of the packages that run will load, as far as the
// files in these directories tell: perhaps more, where the go command finds a
// reason against a file that is not asked for here.
func (c Config) expect(sources []string, read *syntax) map[string]bool {
	var guessed []*packages.Package
	paths := map[string]string{} // of modules, by directory
	for _, dir := range sources {
		root := modules.Root(dir)
		if _, seen := paths[root]; !seen {
			data, _ := os.ReadFile(filepath.Join(root, "go.mod"))
			paths[root] = modfile.ModulePath(data)
		}
		rel, err := filepath.Rel(root, dir)
		if err != nil || paths[root] == "" {
			continue
		}
		path := paths[root]
		if rel != "." {
			path += "/" + filepath.ToSlash(rel)
		}
		guessed = append(guessed, &packages.Package{
			ID: path, PkgPath: path, GoFiles: goFiles(dir, c.Tests), Module: &packages.Module{Path: paths[root], Dir: root, Main: true},
		})
	}
	chosen, _ := c.choose(guessed, read)
	constraints := build.Default
	constraints.BuildTags = strings.FieldsFunc(c.Tags, func(r rune) bool { return r == ',' })
	for _, p := range guessed {
		// What is there for another system would be compiled for nothing.
		if chosen[p.PkgPath] && !slices.ContainsFunc(p.GoFiles, func(name string) bool {
			built, err := constraints.MatchFile(filepath.Dir(name), filepath.Base(name))
			return err == nil && built && read.speaks(name)
		}) {
			delete(chosen, p.PkgPath)
		}
	}
	for _, path := range helpers(guessed, chosen, read) {
		chosen[path] = true
	}
	return chosen
}
