package hosts

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"github.com/corslint/corslint/internal/cli"
)

// A hook is an entry of .pre-commit-hooks.yaml.
type hook struct {
	ID, Name, Description, Entry, Language, Files string
	Types                                         []string
	PassFilenames                                 bool `yaml:"pass_filenames"`
	RequireSerial                                 bool `yaml:"require_serial"`
}

// TestPreCommit runs the entries of .pre-commit-hooks.yaml.
func TestPreCommit(t *testing.T) {
	data, err := os.ReadFile("../../.pre-commit-hooks.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var hooks []hook
	if err := yaml.UnmarshalWithOptions(data, &hooks, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	t.Setenv("GOWORK", "off")
	ownCache(t)
	dir := module(t)
	t.Chdir(dir)
	commit(t, dir)
	for _, name := range []string{".corslint.yaml", "own/.corslint.yaml"} {
		if err := os.WriteFile(name, []byte("tests: true\n"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	// What pre-commit would add: the names of changed files, unless told not to.
	for id, want := range map[string]struct {
		code  int
		files []string
	}{
		"corslint":        {cli.ExitFindings, nil},
		"corslint-new":    {cli.ExitClean, nil},
		"corslint-config": {cli.ExitClean, []string{".corslint.yaml", "own/.corslint.yaml"}},
	} {
		i := slices.IndexFunc(hooks, func(h hook) bool { return h.ID == id })
		if i < 0 {
			t.Errorf("there is no hook %s", id)
			continue
		}
		args := strings.Fields(hooks[i].Entry)
		if args[0] != "corslint" || hooks[i].Language != "golang" {
			t.Errorf("%s: entry %s, language %s", id, hooks[i].Entry, hooks[i].Language)
		}
		var out bytes.Buffer
		if code := cli.Main(context.Background(), append(args[1:], want.files...), cli.Streams{Out: &out, Err: &out}); code != want.code {
			t.Errorf("%s: exit code %d, want %d\n%s", id, code, want.code, out.String())
		}
	}
	if len(hooks) != 3 {
		t.Errorf("%d hooks, want 3", len(hooks))
	}
}

// TestGitLab runs the script of the template, with corslint where the job
// installs it.
func TestGitLab(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip(err)
	}
	data, err := os.ReadFile("../../templates/corslint.gitlab-ci.yml")
	if err != nil {
		t.Fatal(err)
	}
	var pipeline struct {
		Corslint struct {
			Stage, Image string
			Variables    map[string]string
			Rules        []map[string]string
			Script       []string
			Artifacts    struct {
				When    string
				Reports map[string]string
			}
		}
	}
	if err := yaml.UnmarshalWithOptions(data, &pipeline, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	job := pipeline.Corslint
	if len(job.Script) != 2 || !strings.HasPrefix(job.Script[0], "go install ") || job.Artifacts.When != "always" {
		t.Fatalf("%+v", job)
	}
	bin := t.TempDir()
	executable, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(executable, filepath.Join(bin, "corslint")); err != nil {
		t.Skip(err)
	}
	ownCache(t)
	dir := module(t)
	commit(t, dir)
	for _, test := range []struct {
		name, base string
		status     int
		want       []string
	}{
		{"a merge request", "main", 0, nil},
		{"the default branch", "", 1, all},
	} {
		env := []string{"PATH=" + bin + string(filepath.ListSeparator) + os.Getenv("PATH"), "CI_MERGE_REQUEST_DIFF_BASE_SHA=" + test.base}
		out, status := run(t, dir, env, "bash", "-e", "-c", job.Script[1])
		if status != test.status {
			t.Errorf("%s: status %d, want %d\n%s", test.name, status, test.status, out)
		}
		report, err := os.ReadFile(filepath.Join(dir, job.Artifacts.Reports["codequality"]))
		if err != nil {
			t.Fatal(err)
		}
		var entries []struct {
			Description string
			CheckName   string `json:"check_name"`
			Location    struct {
				Path      string
				Positions struct{ Begin struct{ Line int } }
				Lines     struct{ Begin int }
			}
		}
		if err := json.Unmarshal(report, &entries); err != nil {
			t.Fatal(err)
		}
		var got, want []string
		for _, e := range entries {
			got = append(got, fmt.Sprintf("%s:%d %s", e.Location.Path, max(e.Location.Lines.Begin, e.Location.Positions.Begin.Line), e.CheckName))
		}
		for _, f := range test.want {
			parts := strings.SplitN(f, ":", 3)
			want = append(want, parts[0]+":"+parts[1]+" "+strings.TrimSuffix(f[strings.LastIndex(f, "[")+1:], "]"))
		}
		slices.Sort(got)
		same(t, test.name, out, got, want)
	}
}
