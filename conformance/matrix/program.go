package matrix

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Program builds the command in a directory, starts it until the test ends, and
// gives a function that asks it: a question is written to it as JSON, the answer is
// read likewise.
func Program(t testing.TB, dir string) func(question, answer any) {
	t.Helper()
	Go(t, dir, "build", "-o", "program", ".")
	cmd := exec.Command(filepath.Join(dir, "program"))
	cmd.Stderr = os.Stderr
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(stdin.Close(), cmd.Wait()); err != nil {
			t.Error(err)
		}
	})
	out, in := json.NewEncoder(stdin), json.NewDecoder(stdout)
	return func(question, answer any) {
		if err := errors.Join(out.Encode(question), in.Decode(answer)); err != nil {
			t.Fatal(err)
		}
	}
}

// Go runs the go command in a directory.
func Go(t testing.TB, dir string, args ...string) []byte {
	t.Helper()
	var stderr bytes.Buffer
	cmd := exec.Command("go", args...)
	cmd.Dir, cmd.Stderr = dir, &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go %s: %v\n%s%s", strings.Join(args, " "), err, out, stderr.String())
	}
	return out
}
