package modules_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/corslint/corslint/internal/modules"
)

const tree = `
-- go.work --
go 1.25.0

use ./a
use (
	./b/c
	../elsewhere
)
-- a/go.mod --
-- a/a.go --
-- a/deep/deep.go --
-- a/deep/go.mod/directory.go --
-- b/c/go.mod --
-- b/b.go --
-- b/zz.go --
-- b/excluded/go.mod --
-- vendor/v/go.mod --
-- vendor/modules.txt --
## workspace
# example.com/used v1.2.3
## explicit; go 1.13
example.com/used
example.com/used/inner
# example.com/old v1.0.0+incompatible => example.com/fork v1.0.1
example.com/old
# example.com/local v1.0.0 => ./local
example.com/local
# example.com/local => ./local
-- a/vendor/modules.txt --
# example.com/used v0.9.0
example.com/used
-- testdata/t/go.mod --
-- _u/go.mod --
-- .d/go.mod --
-- js/node_modules/n/go.mod --
`

func lay(t *testing.T) string {
	t.Helper()
	files, err := txtar.FS(txtar.Parse([]byte(tree)))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.CopyFS(dir, files); err != nil {
		t.Fatal(err)
	}
	return dir
}

// in names directories from dir.
func in(t *testing.T, dir string, dirs []string) []string {
	t.Helper()
	var names []string
	for _, d := range dirs {
		rel, err := filepath.Rel(dir, d)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, filepath.ToSlash(rel))
	}
	return names
}

func TestBelow(t *testing.T) {
	dir := lay(t)
	got, err := modules.Below(dir, func(d string) bool { return filepath.Base(d) == "excluded" })
	if err != nil {
		t.Fatal(err)
	}
	if m := in(t, dir, got.Modules); !slices.Equal(m, []string{"a", "b/c"}) {
		t.Errorf("modules %q", m)
	}
	if s := in(t, dir, got.Sources); !slices.Equal(s, []string{"a", "a/deep", "a/deep/go.mod", "b"}) {
		t.Errorf("sources %q", s)
	}
	if _, err := modules.Below(filepath.Join(dir, "none"), nil); err == nil {
		t.Error("no error for a directory that is not there")
	}
}

func TestRoot(t *testing.T) {
	dir := lay(t)
	for from, want := range map[string]string{"a": "a", "a/deep": "a", "a/deep/go.mod": "a", "b/c": "b/c"} {
		if got := modules.Root(filepath.Join(dir, from)); got != filepath.Join(dir, want) {
			t.Errorf("%s is in %s", from, got)
		}
	}
	if got := modules.Root(filepath.Join(dir, "b")); got != "" {
		t.Errorf("b is in %s", got)
	}
}

func TestVendored(t *testing.T) {
	dir := lay(t)
	for _, test := range []struct{ gowork, from, path, want string }{
		{"", "a", "example.com/used", "v1.2.3"}, // go.work is above
		{"", "a", "example.com/used/inner", "v1.2.3"},
		{"", "a", "example.com/old", "v1.0.1"},
		{"", "a", "example.com/local", ""},
		{"", "a", "example.com/none", ""},
		{"off", "a", "example.com/used", "v0.9.0"},
		{"off", "a/deep", "example.com/used", "v0.9.0"},
		{"off", "b/c", "example.com/used", ""},
		{"off", "b", "example.com/used", ""},
	} {
		t.Setenv("GOWORK", test.gowork)
		if got := modules.Vendored(filepath.Join(dir, test.from))(test.path); got != test.want {
			t.Errorf("GOWORK=%q: %s from %s is vendored in version %q, want %q", test.gowork, test.path, test.from, got, test.want)
		}
	}
}

func TestWorkspace(t *testing.T) {
	dir := lay(t)
	want := []string{"a", "b/c", "../elsewhere"}
	for _, test := range []struct {
		gowork, from string
		want         []string
	}{
		{"", "", want},
		{"", "a/deep", want},
		{filepath.Join(dir, "go.work"), "..", want},
		{filepath.Join(dir, "none"), "", nil},
		{"off", "", nil},
	} {
		t.Setenv("GOWORK", test.gowork)
		got, err := modules.Workspace(filepath.Join(dir, test.from))
		if err != nil || !slices.Equal(in(t, dir, got), test.want) {
			t.Errorf("GOWORK=%q from %q: %q, %v", test.gowork, test.from, got, err)
		}
	}
	t.Setenv("GOWORK", filepath.Join(dir, "a", "a.go"))
	if err := os.WriteFile(filepath.Join(dir, "a", "a.go"), []byte("what is this"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := modules.Workspace(dir); err == nil {
		t.Error("no error for a file that is no go.work")
	}
}
