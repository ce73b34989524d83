package hosts

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/corslint/corslint/internal/cli"
	"github.com/corslint/corslint/internal/vet"
)

// TestMain makes this program the vet tool when the go command runs it, and
// corslint when it has that name.
func TestMain(m *testing.M) {
	args := os.Args[1:]
	switch {
	case vet.Handles(args):
		os.Exit(vet.Main(args, os.Stdout, os.Stderr))
	case filepath.Base(os.Args[0]) == "corslint":
		os.Exit(cli.Main(context.Background(), args, cli.Streams{Out: os.Stdout, Err: os.Stderr}))
	}
	os.Exit(m.Run())
}

// Findings of testdata/module.txtar, as file:line:column: message [rule].
const (
	inAPI      = "api/api.go:12:3: the origin check lets https://evilexample.com through, with credentials: anybody can register evilexample.com [weak-origin-check]"
	inReflect  = "own/own.go:7:2: any site can read this response with the user's credentials: Origin https://evil.example is allowed with credentials [reflected-origin-credentials]"
	inNull     = "own/own.go:12:18: any site can read this response from a sandboxed frame: Origin null is allowed [null-origin]"
	inAge      = "own/own.go:18:3: Access-Control-Max-Age: \"1h\" is no number of seconds: browsers remember the preflight for 5 seconds [invalid-max-age]"
	inAccepted = "accepted/accepted.go:6:2: any site can read this response from a sandboxed frame: Origin null is allowed [null-origin]"
)

// all is what hosts report that apply comments, alone or by corslint.
var all = []string{inAPI, inReflect, inNull, inAge}

// module lays out testdata/module.txtar.
func module(t *testing.T) string {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/module.txtar")
	if err != nil {
		t.Fatal(err)
	}
	files, err := txtar.FS(archive)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.CopyFS(dir, files); err != nil {
		t.Fatal(err)
	}
	return dir
}

// run gives what a command prints in a directory, with the directory's name
// taken out. env is added to the environment.
func run(t *testing.T, dir string, env []string, command string, args ...string) (output string, status int) {
	t.Helper()
	cmd := exec.Command(command, args...)
	cmd.Dir = dir
	cmd.Env = append(append(os.Environ(), "GOFLAGS=", "GOWORK=off"), env...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return strings.ReplaceAll(out.String(), dir+string(filepath.Separator), ""), cmd.ProcessState.ExitCode()
}

var (
	textFinding = regexp.MustCompile(`(?m)^(?:\./|vet: )?(\S+\.go:\d+:\d+: .* \[\S+\])$`)
	jsonFinding = regexp.MustCompile(`"posn": "(\S+\.go:\d+:\d+)",(?:\s*"end": .*,)?\s*"message": (".* \[\S+\]")`)
)

// list is the findings in what a tool prints, text or go vet's JSON, in order
// and once each.
func list(t *testing.T, output string) []string {
	t.Helper()
	var found []string
	for _, m := range textFinding.FindAllStringSubmatch(output, -1) {
		found = append(found, filepath.ToSlash(m[1]))
	}
	for _, m := range jsonFinding.FindAllStringSubmatch(output, -1) {
		var message string
		if err := json.Unmarshal([]byte(m[2]), &message); err != nil {
			t.Fatal(err)
		}
		found = append(found, filepath.ToSlash(m[1])+": "+message)
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// same complains if a host found something else.
func same(t *testing.T, host, output string, got, want []string) {
	t.Helper()
	want = slices.Sorted(slices.Values(want))
	if !slices.Equal(got, want) {
		t.Errorf("%s finds\n%s\nwant\n%s\noutput:\n%s", host, strings.Join(got, "\n"), strings.Join(want, "\n"), output)
	}
}

func TestCommand(t *testing.T) {
	t.Parallel()
	var out, err bytes.Buffer
	code := cli.Main(context.Background(), []string{"-C", module(t), "./..."}, cli.Streams{Out: &out, Err: &err})
	if code != cli.ExitFindings {
		t.Errorf("exit code %d\n%s", code, err.String())
	}
	same(t, "corslint", out.String(), list(t, out.String()), all)
}

func TestGoVet(t *testing.T) {
	t.Parallel()
	for _, args := range []string{"./...", "-json ./..."} {
		out, _ := vetWith(t, module(t), nil, strings.Fields(args)...)
		same(t, "go vet "+args, out, list(t, out), all)
	}
}

// vetWith runs go vet with this program as the tool.
func vetWith(t *testing.T, dir string, env []string, args ...string) (output string, status int) {
	t.Helper()
	tool, err := filepath.Abs(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	return run(t, dir, env, "go", append([]string{"vet", fmt.Sprintf("-vettool=%s", tool)}, args...)...)
}

// commit makes a directory a git repository with one commit, on branch main.
func commit(t *testing.T, dir string) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip(err)
	}
	for _, args := range []string{"init -q -b main", "add .", "-c user.name=Gopher -c user.email=gopher@example.com commit -qm base"} {
		if out, status := run(t, dir, nil, "git", strings.Fields(args)...); status != 0 {
			t.Fatal(out)
		}
	}
}

// ownCache gives corslint an empty cache, and the go command the one it has: by
// default both are in the same directory.
func ownCache(t *testing.T) {
	t.Helper()
	out, status := run(t, ".", nil, "go", "env", "GOCACHE")
	if status != 0 {
		t.Fatal(out)
	}
	t.Setenv("GOCACHE", strings.TrimSpace(out))
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
}
