package main

import (
	"os/exec"
	"strings"
	"testing"
)

// TestGenerate: the generated module compiles, and has as many packages as asked
// for, and the one with a finding.
func TestGenerate(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := generate(dir, 12); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "vet", "./...")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := output(dir, "go", "list", "./...")
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(out, "\n"); got != 13 {
		t.Errorf("%d packages, want 13", got)
	}
}
