package conformance

import (
	"go/types"
	"maps"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/internal/headers/libraries"
)

// unserved are the libraries whose modules are not among those of the cases.
var unserved = map[string]bool{"github.com/gobuffalo/buffalo": true}

// older are names that only versions have whose modules are not here either:
// goframe v1.16.9 is in others/goframe1.
var older = map[string][]string{
	"github.com/gogf/gf/v2/net/ghttp": {"….ResponseWriter", "….Response.Writer", "(*….ResponseWriter).Header", "(*….ResponseWriter).RawWriter"},
}

// TestNames checks that the functions, fields and types that the tables of
// libraries speak of exist: a name that nothing has is found in no program.
func TestNames(t *testing.T) {
	for _, l := range libraries.All() {
		if unserved[l.Paths[0]] {
			continue
		}
		t.Run(l.Paths[0], func(t *testing.T) {
			var names []string
			for _, x := range l.Types {
				names = append(names, x.Name)
			}
			for _, x := range l.APIs {
				names = append(names, x.Name)
			}
			known := declared(t, names, l.Paths)
			for _, name := range names {
				if !known[name] && !slices.Contains(older[l.Paths[0]], name) {
					t.Errorf("no version at hand has %s", name)
				}
			}
		})
	}
}

// declared are the names that the packages of names declare, spelt as in the
// tables: with … for each of the paths.
func declared(t *testing.T, names, paths []string) map[string]bool {
	t.Helper()
	spelt := map[string]string{} // by import path
	for _, name := range names {
		p := strings.TrimLeft(name, "(*")
		slash := strings.LastIndex(p, "/") + 1
		dot := slash + strings.Index(p[slash:], ".")
		for _, path := range paths {
			spelt[strings.ReplaceAll(p[:dot], "…", path)] = p[:dot]
		}
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadTypes}, slices.Collect(maps.Keys(spelt))...)
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, pkg := range pkgs {
		if pkg.Types == nil {
			continue
		}
		for _, name := range namesIn(pkg.Types.Scope()) {
			known[strings.Replace(name, pkg.PkgPath, spelt[pkg.PkgPath], 1)] = true
		}
	}
	return known
}

// namesIn are the functions, types, fields and methods of a package, as
// flow.API and flow.Type name them.
func namesIn(scope *types.Scope) []string {
	var names []string
	for _, n := range scope.Names() {
		switch obj := scope.Lookup(n).(type) {
		case *types.Func:
			names = append(names, obj.FullName())
		case *types.TypeName:
			name := obj.Pkg().Path() + "." + obj.Name()
			names = append(names, name)
			if s, ok := obj.Type().Underlying().(*types.Struct); ok {
				for f := range s.Fields() {
					names = append(names, name+"."+f.Name())
				}
			}
			for m := range types.NewMethodSet(types.NewPointer(obj.Type())).Methods() {
				names = append(names, m.Obj().(*types.Func).FullName())
			}
			if i, ok := obj.Type().Underlying().(*types.Interface); ok {
				for m := range i.Methods() {
					names = append(names, m.FullName())
				}
			}
		}
	}
	return names
}
