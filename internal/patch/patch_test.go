package patch_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/patch"
)

// edit replaces old, which is in text once, by new.
func edit(file, text, old, new string) finding.Edit {
	at := strings.Index(text, old)
	return finding.Edit{Place: finding.Place{File: file}, New: new, Offset: at, Until: at + len(old)}
}

func write(t *testing.T, text string, mode os.FileMode) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "a.go")
	if err := os.WriteFile(file, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
	return file
}

const text = "package a\n\nvar (\n\tone = 1\n\ttwo = 2\n)\n"

func TestMake(t *testing.T) {
	for _, c := range []struct {
		name  string
		fixes func(file string) []*finding.Fix
		made  []bool
		want  string
	}{
		{"two places", func(file string) []*finding.Fix {
			return []*finding.Fix{
				{Edits: []finding.Edit{edit(file, text, "2", "22")}},
				nil,
				{Edits: []finding.Edit{edit(file, text, "1", "11"), edit(file, text, "one", "first")}},
			}
		}, []bool{true, false, true}, "package a\n\nvar (\n\tfirst = 11\n\ttwo   = 22\n)\n"},
		{"an edit of two fixes is made once", func(file string) []*finding.Fix {
			insert := finding.Edit{Place: finding.Place{File: file}, New: "// Two numbers.\n", Offset: 11, Until: 11}
			return []*finding.Fix{{Edits: []finding.Edit{insert}}, {Edits: []finding.Edit{insert, edit(file, text, "2", "3")}}}
		}, []bool{true, true}, "package a\n\n// Two numbers.\nvar (\n\tone = 1\n\ttwo = 3\n)\n"},
		{"a fix that overlaps is left out whole", func(file string) []*finding.Fix {
			return []*finding.Fix{
				{Edits: []finding.Edit{edit(file, text, "one = 1", "one = 3")}},
				{Edits: []finding.Edit{edit(file, text, "2", "4"), edit(file, text, "1\n\ttwo", "5\n\ttwo")}},
			}
		}, []bool{true, false}, "package a\n\nvar (\n\tone = 3\n\ttwo = 2\n)\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := write(t, text, 0o640)
			plan, err := patch.Make(c.fixes(file), os.ReadFile)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(plan.Made, c.made) {
				t.Errorf("made %v, want %v", plan.Made, c.made)
			}
			for _, f := range plan.Files {
				if err := f.Write(f.Name); err != nil {
					t.Fatal(err)
				}
			}
			got, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
			info, err := os.Stat(file)
			if err != nil {
				t.Fatal(err)
			}
			if info.Mode().Perm() != 0o640 {
				t.Errorf("the permissions are %v now", info.Mode())
			}
		})
	}
}

// TestFormatting: a file that was not formatted is not formatted either.
func TestFormatting(t *testing.T) {
	const loose = "package a\nvar   one = 1\n"
	file := write(t, loose, 0o644)
	plan, err := patch.Make([]*finding.Fix{{Edits: []finding.Edit{edit(file, loose, "1", "2")}}}, os.ReadFile)
	if err != nil {
		t.Fatal(err)
	}
	if got := string(plan.Files[0].New()); got != "package a\nvar   one = 2\n" {
		t.Errorf("got %q", got)
	}
}

func TestRefusals(t *testing.T) {
	file := write(t, text, 0o644)
	if _, err := patch.Make([]*finding.Fix{{Edits: []finding.Edit{edit(file, text, "var", "nonsense")}}}, os.ReadFile); err == nil {
		t.Error("the result is no Go source, and there is no error")
	}
	beyond := finding.Edit{Place: finding.Place{File: file}, Offset: len(text), Until: len(text) + 5}
	if _, err := patch.Make([]*finding.Fix{{Edits: []finding.Edit{beyond}}}, os.ReadFile); err == nil {
		t.Error("an edit beyond the end is no error")
	}
	plan, err := patch.Make([]*finding.Fix{{Edits: []finding.Edit{edit(file, text, "1", "2")}}}, os.ReadFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("package a\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := plan.Files[0].Write(plan.Files[0].Name); err == nil {
		t.Error("a file that changed meanwhile is overwritten")
	}
	entries, err := os.ReadDir(filepath.Dir(file))
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 1 {
		t.Errorf("files are left behind: %v", entries)
	}
}

// TestSymlink: what a link points to is changed, not the link.
func TestSymlink(t *testing.T) {
	file := write(t, text, 0o644)
	link := filepath.Join(t.TempDir(), "link.go")
	if err := os.Symlink(file, link); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	plan, err := patch.Make([]*finding.Fix{{Edits: []finding.Edit{edit(link, text, "1", "2")}}}, os.ReadFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := plan.Files[0].Write(plan.Files[0].Name); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(file); err != nil || !strings.Contains(string(got), "one = 2") {
		t.Errorf("the file is %q, %v", got, err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v", err)
	}
}

func TestDiff(t *testing.T) {
	file := write(t, text, 0o644)
	plan, err := patch.Make([]*finding.Fix{{Edits: []finding.Edit{edit(file, text, "1", "2")}}}, os.ReadFile)
	if err != nil {
		t.Fatal(err)
	}
	got := string(plan.Files[0].Diff("a.go"))
	if !strings.Contains(got, "--- a/a.go\n+++ b/a.go\n") || !strings.Contains(got, "-\tone = 1\n+\tone = 2\n") {
		t.Errorf("got\n%s", got)
	}
}
