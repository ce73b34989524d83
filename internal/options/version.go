package options

import (
	"go/token"
	"go/types"
	"regexp"
	"strings"
	"sync"
)

// atVersion finds a module's version in the name of one of its files, which
// holds it also where the build trimmed the path.
var atVersion = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`@(v[0-9][^/\\]*)[/\\]`) })

// Versions finds the versions of imported packages: first in the names of the
// files that the compiler's export data tells, which are those that were compiled,
// then by what is known, which may be nil. "" is unknown.
func Versions(fset *token.FileSet, pkg *types.Package, known func(path string) string) func(path string) string {
	return func(path string) string {
		version := inFileNames(fset, imported(pkg, path, map[*types.Package]bool{}))
		if version == "" && known != nil {
			version = known(path)
		}
		return strings.TrimSuffix(version, "+incompatible")
	}
}

// inFileNames is the version in the name of a file of the package, which may be
// nil.
func inFileNames(fset *token.FileSet, pkg *types.Package) string {
	if pkg == nil {
		return ""
	}
	for _, name := range pkg.Scope().Names() {
		file := fset.Position(pkg.Scope().Lookup(name).Pos()).Filename
		if m := atVersion().FindStringSubmatch(file); m != nil {
			return m[1]
		}
	}
	return ""
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
