package docs_test

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestBounds compares the bounds that caveats.md names with the source.
func TestBounds(t *testing.T) {
	text, err := os.ReadFile("caveats.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := regexp.MustCompile("`(internal/\\w+)` ([mM]ax\\w+) \\| ([0-9,]+)").FindAllStringSubmatch(string(text), -1)
	if len(rows) < 8 {
		t.Fatalf("only %d bounds found", len(rows))
	}
	for _, row := range rows {
		dir, name, value := row[1], row[2], strings.ReplaceAll(row[3], ",", "")
		if got := bound(t, dir, name); got != value {
			t.Errorf("%s.%s is %q in the source, %s in caveats.md", dir, name, got, value)
		}
	}
}

// bound is the constant's value where the source writes it as a number.
func bound(t *testing.T, dir, name string) string {
	t.Helper()
	entries, err := os.ReadDir("../" + dir)
	if err != nil {
		t.Fatal(err)
	}
	declared := regexp.MustCompile(`(?m)^(?:const)?\s*` + name + `\s*= ([0-9_]+(?: << [0-9]+)?)$`)
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") {
			continue
		}
		src, err := os.ReadFile("../" + dir + "/" + e.Name())
		if err != nil {
			t.Fatal(err)
		}
		if m := declared.FindSubmatch(src); m != nil {
			return strings.NewReplacer("_", "", "1 << 14", "16384", "64 << 10", "65536").Replace(string(m[1]))
		}
	}
	return ""
}
