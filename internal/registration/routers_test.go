package registration

import (
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestLibraries checks that every row says all it has to, and that the
// conformance module runs the router under one of its import paths.
func TestLibraries(t *testing.T) {
	run := imported(t, os.DirFS("../../conformance/routes"))
	seen := map[string]bool{}
	for _, lib := range libraries {
		if lib.name == "" || seen[lib.name] {
			t.Errorf("%q: want a name of its own", lib.name)
		}
		seen[lib.name] = true
		if len(lib.makers) == 0 || len(lib.types) == 0 || len(lib.methods) == 0 || lib.status == 0 || lib.remedy == "" {
			t.Errorf("%s: incomplete", lib.name)
		}
		for _, name := range slices.Concat(lib.makers, lib.types) {
			if !strings.HasPrefix(name, "….") {
				t.Errorf("%s: %s does not stand for every import path", lib.name, name)
			}
		}
		if !slices.ContainsFunc(lib.paths, func(path string) bool { return run[path] }) {
			t.Errorf("%s: no conformance case imports %v", lib.name, lib.paths)
		}
	}
}

// imported are the import paths that the files of a tree mention in quotes.
func imported(t *testing.T, tree fs.FS) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	err := fs.WalkDir(tree, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		src, err := fs.ReadFile(tree, name)
		for _, field := range strings.Fields(string(src)) {
			if path, err := strconv.Unquote(field); err == nil {
				out[path] = true
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
