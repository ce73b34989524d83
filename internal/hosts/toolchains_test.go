//go:build toolchains

package hosts

import (
	"path/filepath"
	"strings"
	"testing"
)

// toolchains are the newest releases of the Go versions that corslint is used
// with, oldest first.
var toolchains = []string{"go1.25.14", "go1.26.11", "go1.27.4"}

// TestToolchains builds corslint with each Go and runs it with each go command,
// by itself and as a vet tool. A corslint that is older than the go command says
// so in one line where it can't do its work. Toolchains are downloaded:
//
//	go test -tags toolchains -timeout 30m -run TestToolchains -v ./internal/hosts
func TestToolchains(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	for built, builder := range toolchains {
		program := filepath.Join(t.TempDir(), "corslint")
		if out, status := run(t, root, []string{"GOTOOLCHAIN=" + builder}, "go", "build", "-o", program, "./cmd/corslint"); status != 0 {
			t.Fatal(out)
		}
		for runs, runner := range toolchains {
			env := []string{"GOTOOLCHAIN=" + runner}
			dir := module(t)
			if out, _ := run(t, dir, env, "go", "version"); !strings.Contains(out, " "+runner+" ") {
				t.Fatalf("the go command is %s, want %s", out, runner)
			}
			command, status := run(t, dir, env, program, "./...")
			t.Logf("corslint of %s with the go command of %s: status %d\n%s", builder, runner, status, command)
			if lines := strings.Count(command, "not analysed:"); lines > 0 {
				if built >= runs || lines != 1 || status != 3 || !strings.Contains(command, "not analysed: the go command is "+runner+", but this corslint was built with "+builder) {
					t.Errorf("status %d, want 3 and one line", status)
				}
				continue // nor can the vet tool read what the go command compiles
			}
			same(t, "corslint", command, list(t, command), all)
			vetted, _ := run(t, dir, env, "go", "vet", "-vettool="+program, "./...")
			t.Logf("go vet of %s with corslint of %s\n%s", runner, builder, vetted)
			same(t, "go vet", vetted, list(t, vetted), all)
		}
	}
}
