package vet

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// What the go command says of a package, by Go version.
const (
	standard125 = `"ImportPath": "net/http", "GoVersion": "go1.25.12"`
	standard127 = `"ImportPath": "net/http", "GoVersion": "go1.27.4"`
	vendored    = `"ImportPath": "vendor/golang.org/x/net/http/httpguts", "GoVersion": "go1.26.8"`
	gopath      = `"ImportPath": "github.com/a/b", "GoVersion": "go1.26.8"`

	main125       = `"ImportPath": "example.com/m/p", "GoVersion": "go1.25.0", "ModulePath": "example.com/m", "ModuleVersion": ""`
	main126       = main125 + `, "Stdout": "vet.stdout"`
	main127       = `"ImportPath": "example.com/m/p", "GoVersion": "go1.25.0", "Stdout": "vet.stdout", "Module": {"Path": "example.com/m", "Main": true}`
	dependency126 = `"ImportPath": "example.com/d", "GoVersion": "go1.25.0", "ModulePath": "example.com/d", "ModuleVersion": "v1.0.0", "Stdout": "vet.stdout"`
	dependency127 = `"ImportPath": "example.com/d", "GoVersion": "go1.25.0", "Stdout": "vet.stdout", "Module": {"Path": "example.com/d", "Version": "v1.0.0"}`
)

const (
	relevant   = "package p\n\nconst h = \"Access-Control-Allow-Origin\"\n"
	irrelevant = "package p\n\nfunc F() {}\n"
)

// unitIn makes a unit with one file in a new directory. It returns the text of
// its configuration as well.
func unitIn(t *testing.T, fields, source string, extra map[string]any) (*unit, []byte) {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, "p.go")
	if err := os.WriteFile(file, []byte(source), 0o666); err != nil {
		t.Fatal(err)
	}
	var all map[string]any
	if err := json.Unmarshal([]byte("{"+fields+"}"), &all); err != nil {
		t.Fatal(err)
	}
	all["Dir"], all["GoFiles"], all["VetxOutput"] = dir, []string{file}, filepath.Join(dir, "vet.out")
	if all["Stdout"] != nil {
		all["Stdout"] = filepath.Join(dir, "vet.stdout")
	}
	for k, v := range extra {
		all[k] = v
	}
	data, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	u, err := parseUnit(data)
	if err != nil {
		t.Fatal(err)
	}
	return u, data
}

func TestIrrelevant(t *testing.T) {
	facts := filepath.Join(t.TempDir(), "facts")
	if err := os.WriteFile(facts, []byte(`x{"w":[{"e":[{"n":"Access-Control-Allow-Origin"}]}]}`), 0o666); err != nil {
		t.Fatal(err)
	}
	tests := filepath.Join(t.TempDir(), "tests")
	if err := os.WriteFile(tests, []byte(`x{"w":[{"r":[{"b":{}}]}]}`), 0o666); err != nil {
		t.Fatal(err)
	}
	none := filepath.Join(t.TempDir(), "none")
	if err := os.WriteFile(none, nil, 0o666); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name, fields, source string
		dependency           bool
		vetx                 string
		want                 bool
	}{
		{"standard library", standard125, relevant, true, none, true},
		{"standard library, Go 1.27", standard127, relevant, true, none, true},
		{"standard library's vendored package", vendored, relevant, true, none, true},
		{"standard library itself asked about", standard127, relevant, false, none, false},
		{"GOPATH mode", gopath, relevant, true, none, false},
		{"GOPATH mode, no relevant word", gopath, irrelevant, true, none, true},
		{"main module", main125, irrelevant, false, none, true},
		{"main module, relevant", main125, relevant, false, none, false},
		{"main module, Go 1.27, relevant dependency", main127, relevant, true, none, false},
		{"imports facts", main126, irrelevant, false, facts, false},
		{"main module, dependency imports facts", main126, irrelevant, true, facts, false},
		{"imports functions that test strings", main126, irrelevant, false, tests, true},
		{"imports functions that test strings, relevant", main126, relevant, false, tests, false},
		{"another module", dependency126, relevant, true, facts, true},
		{"another module, Go 1.27", dependency127, relevant, true, none, true},
		{"another module, asked about", dependency126, relevant, false, none, false},
	} {
		u, _ := unitIn(t, test.fields, test.source, map[string]any{
			"VetxOnly": test.dependency, "PackageVetx": map[string]string{"example.com/q": test.vetx},
		})
		if got, err := u.irrelevant(); err != nil || got != test.want {
			t.Errorf("%s: %v, %v; want %v", test.name, got, err, test.want)
		}
	}

	u, _ := unitIn(t, main126, irrelevant, map[string]any{"PackageVetx": map[string]string{"example.com/q": filepath.Join(t.TempDir(), "gone")}})
	if _, err := u.irrelevant(); err == nil || !strings.Contains(err.Error(), "facts of example.com/q") {
		t.Errorf("missing facts: %v", err)
	}
}

func TestLosesFindings(t *testing.T) {
	for _, test := range []struct {
		name, fields string
		dependency   bool
		test         string
		want         bool
	}{
		{"Go 1.25", main125, true, "", false},
		{"Go 1.26", main126, true, "", true},
		{"Go 1.27", main127, true, "", false},
		{"Go 1.26, asked about", main126, false, "", false},
		{"Go 1.26, other module", dependency126, true, "", false},
		{"Go 1.26, tests in the package", main126, true, "package p\n", false},
		{"Go 1.26, external tests", main126, true, "package p_test\n", true},
	} {
		u, _ := unitIn(t, test.fields, relevant, map[string]any{"VetxOnly": test.dependency})
		if test.test != "" {
			if err := os.WriteFile(filepath.Join(u.Dir, "p_test.go"), []byte(test.test), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		if got := u.losesFindings(); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}

	u, _ := unitIn(t, main126, relevant, map[string]any{"VetxOnly": true})
	file := filepath.Join(u.Dir, "p_test.go")
	if err := os.WriteFile(file, []byte("//go:build ignore\n\npackage p\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	u.IgnoredFiles = []string{file}
	if !u.losesFindings() {
		t.Error("a test file that the build leaves out counts")
	}
}

// TestPrepare is about what is left in the files that the go command reads.
func TestPrepare(t *testing.T) {
	for _, test := range []struct {
		name, fields, source string
		dependency           bool
		args                 []string
		done                 bool
		stdout               string // "-" for no file
		asked                bool   // for findings, by the configuration that is left
	}{
		{"clean", main126, irrelevant, false, []string{"-json"}, true, "{}\n", true},
		{"clean dependency", main126, irrelevant, true, []string{"-json"}, true, "-", false},
		{"clean, fixing", main126, irrelevant, false, []string{"-fix"}, true, "-", true},
		{"relevant", main126, relevant, false, []string{"-json"}, false, "-", true},
		{"relevant dependency", main126, relevant, true, []string{"-json"}, false, "-", true},
		{"relevant dependency, fixing", main126, relevant, true, []string{"-fix"}, false, "-", false},
		{"relevant dependency, Go 1.27", main127, relevant, true, []string{"-json"}, false, "-", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			u, data := unitIn(t, test.fields, test.source, map[string]any{"VetxOnly": test.dependency, "Unknown": []int{1}})
			cfg := filepath.Join(u.Dir, "vet.cfg")
			if err := os.WriteFile(cfg, data, 0o666); err != nil {
				t.Fatal(err)
			}
			done, err := newTool(time.Now()).prepare(cfg, test.args)
			if err != nil || done != test.done {
				t.Fatalf("%v, %v", done, err)
			}
			if facts, err := os.ReadFile(u.VetxOutput); done && (err != nil || len(facts) > 0) {
				t.Errorf("facts: %q, %v", facts, err)
			}
			stdout, err := os.ReadFile(u.Stdout)
			if err != nil {
				stdout = []byte("-")
			}
			if string(stdout) != test.stdout {
				t.Errorf("standard output %q, want %q", stdout, test.stdout)
			}
			left, err := os.ReadFile(cfg)
			if err != nil {
				t.Fatal(err)
			}
			var before, after map[string]any
			if err := json.Unmarshal(data, &before); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(left, &after); err != nil {
				t.Fatal(err)
			}
			if after["VetxOnly"] != !test.asked {
				t.Errorf("VetxOnly is %v", after["VetxOnly"])
			}
			before["VetxOnly"] = after["VetxOnly"]
			if a, b := marshal(t, before), marshal(t, after); !bytes.Equal(a, b) {
				t.Errorf("the configuration changed from\n%s\nto\n%s", a, b)
			}
		})
	}
}

// TestTestFilesLeftOut: without -tests a package is analysed as it is built.
func TestTestFilesLeftOut(t *testing.T) {
	for _, test := range []struct {
		name, source, tests string
		args                []string
		done                bool
		files               []string // that are left, by their base names
	}{
		{"tests of what matters", relevant, relevant, nil, false, []string{"p.go"}},
		{"tests that matter alone", irrelevant, relevant, nil, true, []string{"p.go", "p_test.go"}},
		{"tests asked for", irrelevant, relevant, []string{"-tests"}, false, []string{"p.go", "p_test.go"}},
		{"external tests", "", relevant, nil, true, []string{"p_test.go"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			u, data := unitIn(t, main126, test.source, nil)
			file := filepath.Join(u.Dir, "p_test.go")
			if err := os.WriteFile(file, []byte(test.tests), 0o666); err != nil {
				t.Fatal(err)
			}
			files := append(u.GoFiles, file)
			if test.source == "" {
				files = []string{file}
			}
			data, err := describe(data, map[string]any{"GoFiles": files})
			if err != nil {
				t.Fatal(err)
			}
			cfg := filepath.Join(u.Dir, "vet.cfg")
			if err := os.WriteFile(cfg, data, 0o666); err != nil {
				t.Fatal(err)
			}
			if done, err := newTool(time.Now()).prepare(cfg, test.args); err != nil || done != test.done {
				t.Fatalf("%v, %v; want %v", done, err, test.done)
			}
			left, err := os.ReadFile(cfg)
			if err != nil {
				t.Fatal(err)
			}
			after, err := parseUnit(left)
			if err != nil {
				t.Fatal(err)
			}
			var names []string
			for _, name := range after.GoFiles {
				names = append(names, filepath.Base(name))
			}
			if !slices.Equal(names, test.files) {
				t.Errorf("%q are left, want %q", names, test.files)
			}
		})
	}
}

func marshal(t *testing.T, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestPrepareErrors(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "bad.cfg")
	if err := os.WriteFile(bad, []byte("{"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{bad, filepath.Join(dir, "none.cfg")} {
		if _, err := newTool(time.Now()).prepare(file, nil); err == nil || !strings.Contains(err.Error(), file) {
			t.Errorf("%s: %v", file, err)
		}
	}
}

func TestCheckVersion(t *testing.T) {
	for _, test := range []struct {
		needs, built string
		ok           bool
	}{
		{"go1.25.0", "go1.26.8", true},
		{"go1.26.9", "go1.26.8", true}, // the language is the same
		{"go1.27.0", "go1.26.8", false},
		{"go1.27", "go1.27.4", true},
		{"go1.27", "devel go1.28-abcdef", true},
		{"", "go1.26.8", true},
	} {
		err := (&unit{ImportPath: "example.com/m", GoVersion: test.needs}).checkVersion(test.built)
		if (err == nil) != test.ok {
			t.Errorf("%s by %s: %v", test.needs, test.built, err)
		}
		if err != nil && (!strings.Contains(err.Error(), test.built) || strings.Contains(err.Error(), "\n")) {
			t.Errorf("%q is no clear line", err)
		}
	}
}
