package load

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/internal/modules"
	"github.com/corslint/corslint/internal/relevance"
)

// A place is where the go command is asked about some of the patterns.
type place struct {
	dir      string
	patterns []string
	// alone says that the module is not one of the workspace around it.
	alone bool
	// sources are the directories with Go files that the patterns are of, as
	// far as they are known.
	sources []string
}

// places are where to ask. Patterns that end in /... mean all that is below a
// directory, the modules in it included. The go command passes over those, even
// over the modules of a workspace where they are below another module, and a
// repository would look clean because nobody looked.
func places(c Config) ([]*place, error) {
	dir, err := filepath.Abs(c.Dir)
	if err != nil {
		return nil, fmt.Errorf("finding the directory %s: %w", c.Dir, err)
	}
	workspace, err := modules.Workspace(dir)
	if err != nil {
		return nil, fmt.Errorf("reading the workspace: %w", err)
	}
	main := modules.Root(dir)
	here := &place{dir: dir}
	others := map[string]*place{}
	at := func(root string) *place {
		if slices.Contains(workspace, root) || root == main && len(workspace) == 0 {
			return here
		}
		if others[root] == nil {
			others[root] = &place{dir: root, alone: len(workspace) > 0}
		}
		return others[root]
	}
	for _, pattern := range c.Patterns {
		base, below, ok := local(dir, pattern)
		root := modules.Root(base)
		switch {
		case !ok || root != "" && at(root) == here:
			here.patterns = append(here.patterns, pattern)
		case root != "":
			p := at(root)
			p.patterns = append(p.patterns, inModule(p.dir, base, below))
		}
		if !ok || !below {
			continue
		}
		tree, err := modules.Below(base, c.Skip)
		if err != nil {
			continue // for the go command to complain about
		}
		for _, m := range tree.Modules {
			if p := at(m); m != root {
				p.patterns = append(p.patterns, inModule(p.dir, m, true))
			}
		}
		for _, source := range tree.Sources {
			p := at(modules.Root(source))
			p.sources = append(p.sources, source)
		}
	}
	if len(here.patterns) == 0 && len(others) == 0 {
		here.patterns = c.Patterns // for the go command to complain about
	}
	var all []*place
	if len(here.patterns) > 0 {
		all = append(all, here)
	}
	for _, p := range others {
		if len(p.patterns) > 0 {
			all = append(all, p)
		}
	}
	slices.SortFunc(all, func(a, b *place) int { return strings.Compare(a.dir, b.dir) })
	return all, nil
}

// local is the directory that a pattern of file names speaks of, and whether of
// all below it; not ok if it is another pattern.
func local(dir, pattern string) (base string, below, ok bool) {
	base, below = strings.CutSuffix(filepath.ToSlash(pattern), "/...")
	first, _, _ := strings.Cut(base, "/")
	if strings.Contains(base, "...") || first != "." && first != ".." && !filepath.IsAbs(base) {
		return "", false, false
	}
	base = filepath.FromSlash(base)
	if !filepath.IsAbs(base) {
		base = filepath.Join(dir, base)
	}
	return filepath.Clean(base), below, true
}

// inModule is the pattern of a directory for a go command that runs in another
// one of its module.
func inModule(dir, base string, below bool) string {
	rel, err := filepath.Rel(dir, base)
	if err != nil {
		rel = base
	}
	pattern := "./" + filepath.ToSlash(rel)
	if below {
		pattern += "/..."
	}
	return pattern
}

// leftOut are the files that build constraints leave out and that mention CORS
// headers, in order: a run says nothing of what they do. Of the listed packages
// the go command names them; packages without any other file it does not list,
// but they are among the directories with sources.
func leftOut(listed []*packages.Package, sources []string, tests bool) []string {
	seen := map[string]bool{}
	var files []string
	for _, p := range listed {
		seen[p.Dir] = true
		files = append(files, p.IgnoredFiles...)
	}
	for _, dir := range sources {
		if seen[dir] {
			continue
		}
		entries, err := os.ReadDir(dir)
		if err != nil {
			continue
		}
		for _, e := range entries {
			files = append(files, filepath.Join(dir, e.Name()))
		}
	}
	slices.Sort(files)
	return slices.DeleteFunc(slices.Compact(files), func(file string) bool {
		name := filepath.Base(file)
		if !strings.HasSuffix(name, ".go") || strings.HasPrefix(name, "_") || strings.HasPrefix(name, ".") || !tests && strings.HasSuffix(name, "_test.go") {
			return true
		}
		src, err := os.ReadFile(file)
		return err != nil || !relevance.Headers(src) || bytes.Contains(src, []byte("//go:build ignore\n"))
	})
}
