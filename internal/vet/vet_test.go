package vet_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/corslint/corslint/internal/vet"
)

// TestMain makes this program the vet tool when the go command runs it.
func TestMain(m *testing.M) {
	if args := os.Args[1:]; vet.Handles(args) {
		os.Exit(vet.Main(args, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

func TestHandles(t *testing.T) {
	for _, test := range []struct {
		args string
		want bool
	}{
		{"", false},
		{"./...", false},
		{"-V=full", true},
		{"-flags", true},
		{"/tmp/b001/vet.cfg", true},
		{"-json -enable=null-origin /tmp/b001/vet.cfg", true},
		{"-json -enable=null-origin ./...", false},
		{"version", false},
	} {
		if got := vet.Handles(strings.Fields(test.args)); got != test.want {
			t.Errorf("Handles(%q) = %v", test.args, got)
		}
	}
}

// findings of the packages of testdata/module.txtar, as place and rule.
var (
	inMain   = []string{"main.go:16 reflected-origin-credentials"}
	inOwn    = []string{"own/own.go:7 reflected-origin-credentials"}
	inTested = []string{"tested/tested.go:7 reflected-origin-credentials"}
)

// TestGoVet runs the go command. Every step asks in the same module, so that it
// meets what earlier steps left in the go command's cache.
func TestGoVet(t *testing.T) {
	type step struct {
		args   string
		status int
		want   []string
	}
	both := slices.Concat(inMain, inOwn)
	for _, test := range []struct {
		name  string
		steps []step
	}{
		{"finds", []step{{". ./own", 1, both}}},
		{"repeats from the cache", []step{{". ./own", 1, both}, {". ./own", 1, both}}},
		{"clean", []step{{"./clean ./trust", 0, nil}}},
		{"a dependency after its importer", []step{{"./tested/use", 0, nil}, {".", 1, nil}, {"./own", 1, inOwn}}},
		{"an importer after its dependency", []step{{"./own", 1, inOwn}, {".", 1, nil}}},
		{"a package with tests once", []step{{"./tested ./tested/use", 1, inTested}}},
		{"JSON", []step{{"-json . ./own", 0, both}, {"-json . ./own", 0, both}}},
		{"disabled", []step{{"-disable=reflected-origin-credentials ./own", 0, nil}}},
		{"other flags are other results", []step{{"./own", 1, inOwn}, {"-disable=reflected-origin-credentials ./own", 0, nil}, {"./own", 1, inOwn}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			dir := module(t)
			for _, s := range test.steps {
				out, status := goVet(t, dir, strings.Fields(s.args)...)
				if status != s.status {
					t.Errorf("go vet %s: status %d, want %d\n%s", s.args, status, s.status, out)
				}
				got := list(out)
				// Go 1.26 prints findings of dependencies of the same module too.
				if s.want != nil && !slices.Equal(got, s.want) || s.want == nil && s.status == 0 && len(got) > 0 {
					t.Errorf("go vet %s: got %v, want %v\n%s", s.args, got, s.want, out)
				}
			}
		})
	}
}

// A package that does not compile is reported as that, and the findings of the
// others are printed.
func TestGoVetBroken(t *testing.T) {
	out, status := goVet(t, module(t), "./broken", "./own")
	if status == 0 || !strings.Contains(out, "undefined: missing") || strings.Contains(out, "panic") {
		t.Errorf("status %d\n%s", status, out)
	}
	if got := list(out); !slices.Equal(got, inOwn) {
		t.Errorf("got %v, want %v\n%s", got, inOwn, out)
	}
}

// A wrong flag is one line.
func TestGoVetFlags(t *testing.T) {
	out, status := goVet(t, module(t), "-enable=nope", "./clean")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	lines = slices.DeleteFunc(lines, func(l string) bool { return strings.HasPrefix(l, "#") })
	if want := `corslint: invalid value "nope" for flag -enable: unknown rule "nope"`; status == 0 || len(lines) != 1 || !strings.HasPrefix(lines[0], want) {
		t.Errorf("go vet -enable=nope: status %d\n%s", status, out)
	}
	if out, status := goVet(t, module(t), "-nope", "./clean"); status != 2 {
		t.Errorf("go vet -nope: status %d\n%s", status, out)
	}
}

// TestIdentity is about the part of the go command's cache key that stands for
// the tool: without a hash of the executable, the results of a changed corslint
// would be those of the old one.
func TestIdentity(t *testing.T) {
	out, err := exec.Command(os.Args[0], "-V=full").Output()
	if err != nil {
		t.Fatal(err)
	}
	program := func(identity []byte) string {
		m := regexp.MustCompile(`^corslint version program=([0-9a-f]{64}) config=[0-9a-f]{64} day=\d{4}-\d\d-\d\d\n$`).FindSubmatch(identity)
		if m == nil {
			t.Fatalf("-V=full prints %q", identity)
		}
		return string(m[1])
	}

	// The same program with one byte more is another one.
	src, err := os.Open(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	defer src.Close()
	other := filepath.Join(t.TempDir(), "other")
	dst, err := os.OpenFile(other, os.O_CREATE|os.O_WRONLY, 0o777)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(dst, io.MultiReader(src, strings.NewReader("x"))); err != nil {
		t.Fatal(err)
	}
	if err := dst.Close(); err != nil {
		t.Fatal(err)
	}
	changed, err := exec.Command(other, "-V=full").Output()
	if err != nil {
		t.Fatal(err)
	}
	if program(changed) == program(out) {
		t.Errorf("both programs are %s", program(out))
	}
}

func TestFlags(t *testing.T) {
	out, err := exec.Command(os.Args[0], "-flags").Output()
	if err != nil {
		t.Fatal(err)
	}
	var list []struct {
		Name, Usage string
		Bool        bool
	}
	if err := json.Unmarshal(out, &list); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	var got []string
	for _, f := range list {
		if f.Usage == "" {
			t.Errorf("-%s has no description", f.Name)
		}
		if f.Bool {
			got = append(got, f.Name)
		} else {
			got = append(got, f.Name+"=")
		}
	}
	if want := []string{"audit", "c=", "disable=", "enable=", "generated", "json", "no-config", "tests", "trusted="}; !slices.Equal(got, want) {
		t.Errorf("flags %v, want %v", got, want)
	}
}

// module lays out testdata/module.txtar.
func module(t *testing.T) string {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/module.txtar")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, f := range archive.Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// goVet runs go vet with this program as the tool.
func goVet(t *testing.T, dir string, args ...string) (output string, status int) {
	t.Helper()
	tool, err := filepath.Abs(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", append([]string{"vet", "-vettool=" + tool}, args...)...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err = cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return strings.ReplaceAll(out.String(), dir+string(filepath.Separator), ""), cmd.ProcessState.ExitCode()
}

var (
	textFinding = regexp.MustCompile(`(?m)^(?:\./|vet: )?(\S+\.go:\d+):\d+: .* \[(\S+)\]$`)
	jsonFinding = regexp.MustCompile(`"posn": "(\S+\.go:\d+):\d+",(?:\s*"end": .*,)?\s*"message": ".* \[(\S+)\]"`)
)

// list is the findings in go vet's output, text or JSON, in order.
func list(output string) []string {
	found := map[string]int{}
	for _, m := range append(textFinding.FindAllStringSubmatch(output, -1), jsonFinding.FindAllStringSubmatch(output, -1)...) {
		found[filepath.ToSlash(m[1])+" "+m[2]]++
	}
	var all []string
	for _, f := range slices.Sorted(maps.Keys(found)) {
		all = append(all, slices.Repeat([]string{f}, found[f])...)
	}
	return all
}
