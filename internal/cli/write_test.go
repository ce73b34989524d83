package cli

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

// TestWriteFile: a file is written whole or stays as it was.
func TestWriteFile(t *testing.T) {
	broken := errors.New("broken off")
	text := func(s string, err error) func(io.Writer) error {
		return func(w io.Writer) error {
			_, writeErr := io.WriteString(w, s)
			return errors.Join(writeErr, err)
		}
	}
	for _, test := range []struct {
		name    string
		prepare func(t *testing.T, dir string)
		write   func(io.Writer) error
		want    string // of the file, "" if there is to be none
		fails   bool
	}{
		{"new", nil, text("new", nil), "new", false},
		{"replaced", put("old"), text("new", nil), "new", false},
		{"broken off", put("old"), text("ne", broken), "old", true},
		{"broken off without an old one", nil, text("ne", broken), "", true},
		{"unwritable directory", func(t *testing.T, dir string) {
			put("old")(t, dir)
			if os.Geteuid() == 0 {
				t.Skip("root writes everywhere")
			}
			if err := os.Chmod(dir, 0o555); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { os.Chmod(dir, 0o755) })
		}, text("new", nil), "old", true},
		{"no directory", func(t *testing.T, dir string) {
			if err := os.Remove(dir); err != nil {
				t.Fatal(err)
			}
		}, text("new", nil), "", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "reports")
			if err := os.Mkdir(dir, 0o755); err != nil {
				t.Fatal(err)
			}
			if test.prepare != nil {
				test.prepare(t, dir)
			}
			file := filepath.Join(dir, "report.json")
			if err := writeFile(file, test.write); (err != nil) != test.fails {
				t.Errorf("error %v", err)
			}
			got, err := os.ReadFile(file)
			if string(got) != test.want || (err != nil) != (test.want == "") {
				t.Errorf("the file holds %q (%v), want %q", got, err, test.want)
			}
			entries, err := os.ReadDir(dir)
			if err == nil && len(entries) > 1 {
				t.Errorf("something is left behind: %v", entries)
			}
		})
	}
}

func put(text string) func(t *testing.T, dir string) {
	return func(t *testing.T, dir string) {
		if err := os.WriteFile(filepath.Join(dir, "report.json"), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}
