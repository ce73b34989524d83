package options

import (
	"go/token"
	"go/types"
	"regexp"
	"strings"
)

// atVersion finds a module's version in the name of one of its files, which
// holds it also where the build trimmed the path.
var atVersion = regexp.MustCompile(`@(v[0-9][^/\\]*)[/\\]`)

// Versions finds the versions of imported packages: first asks known, which
// may be nil, then looks at the names of the files that the compiler's export
// data tells.
func Versions(fset *token.FileSet, pkg *types.Package, known func(path string) string) func(path string) string {
	return func(path string) string {
		if known != nil {
			if v := known(path); v != "" {
				return strings.TrimSuffix(v, "+incompatible")
			}
		}
		p := imported(pkg, path, map[*types.Package]bool{})
		if p == nil {
			return ""
		}
		for _, name := range p.Scope().Names() {
			file := fset.Position(p.Scope().Lookup(name).Pos()).Filename
			if m := atVersion.FindStringSubmatch(file); m != nil {
				return strings.TrimSuffix(m[1], "+incompatible")
			}
		}
		return ""
	}
}

// imported is a package among those that pkg imports, directly or not.
func imported(pkg *types.Package, path string, seen map[*types.Package]bool) *types.Package {
	if seen[pkg] {
		return nil
	}
	seen[pkg] = true
	for _, p := range pkg.Imports() {
		if unvendored(p.Path()) == path {
			return p
		}
	}
	for _, p := range pkg.Imports() {
		if found := imported(p, path, seen); found != nil {
			return found
		}
	}
	return nil
}
