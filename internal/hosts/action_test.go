package hosts

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// An action is what action.yml says, as far as corslint's needs.
type action struct {
	Name, Description, Author string
	Branding                  map[string]string
	Inputs                    map[string]struct{ Description, Default string }
	Outputs                   map[string]struct{ Description, Value string }
	Runs                      struct {
		Using string
		Steps []step
	}
}

type step struct {
	Name, ID, If, Uses, Shell, Run string
	Env, With                      map[string]string
}

func readAction(t *testing.T) action {
	t.Helper()
	data, err := os.ReadFile("../../action.yml")
	if err != nil {
		t.Fatal(err)
	}
	var a action
	if err := yaml.UnmarshalWithOptions(data, &a, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	return a
}

var (
	pinned     = regexp.MustCompile(`^[\w-]+/[\w/-]+@[0-9a-f]{40}$`)
	expression = regexp.MustCompile(`^\$\{\{ (inputs|steps)\.([\w-]+)(?:\.outputs\.([\w-]+))? \}\}$`)
)

// TestActionIsSafe: inputs are data. They reach scripts through the environment,
// other actions are those of one commit, and the gate comes last.
func TestActionIsSafe(t *testing.T) {
	a := readAction(t)
	if a.Runs.Using != "composite" {
		t.Errorf("using %s", a.Runs.Using)
	}
	used := map[string]bool{}
	for _, s := range a.Runs.Steps {
		if strings.Contains(s.Run, "${{") {
			t.Errorf("%s: an expression in a script", s.Name)
		}
		if s.Run != "" && s.Shell != "bash" {
			t.Errorf("%s: shell %q: a composite action needs one", s.Name, s.Shell)
		}
		if s.Uses != "" && !pinned.MatchString(s.Uses) {
			t.Errorf("%s: %s is not pinned to a commit", s.Name, s.Uses)
		}
		if (s.Run == "") == (s.Uses == "") {
			t.Errorf("%s: want a script or an action", s.Name)
		}
		for _, value := range slices.Concat(slices.Collect(maps.Values(s.Env)), slices.Collect(maps.Values(s.With))) {
			m := expression.FindStringSubmatch(value)
			if m == nil && strings.Contains(value, "${{") {
				t.Errorf("%s: %s is more than an input or output", s.Name, value)
			}
			if m != nil && m[1] == "inputs" {
				used[m[2]] = true
				if _, ok := a.Inputs[m[2]]; !ok {
					t.Errorf("%s: there is no input %s", s.Name, m[2])
				}
			}
		}
		for name := range a.Inputs {
			used[name] = used[name] || strings.Contains(s.If, "inputs."+name+" ")
		}
	}
	for name, input := range a.Inputs {
		if input.Description == "" || !used[name] {
			t.Errorf("input %s: used %v, description %q", name, used[name], input.Description)
		}
	}
	if last := a.Runs.Steps[len(a.Runs.Steps)-1]; last.If != "always()" || !strings.Contains(last.Run, "exit ") {
		t.Errorf("the last step, %s, is no gate", last.Name)
	}
}

// A runner runs the scripts of an action as that of GitHub does: bash with -e and
// pipefail, in the directory of the checkout, with outputs in a file.
type runner struct {
	action  action
	dir     string // the checkout
	temp    string
	inputs  map[string]string
	outputs map[string]map[string]string // by step
}

// run gives what the steps print, and the status of the last one.
func (r *runner) run(t *testing.T) (log string, status int) {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	r.outputs = map[string]map[string]string{}
	failed := false
	for _, s := range r.action.Runs.Steps {
		log += "== " + s.Name + "\n"
		if s.Uses != "" || failed && s.If == "" {
			log += "(left out: " + strings.TrimSuffix(s.Uses+" if "+s.If, " if ") + ")\n"
			continue
		}
		output := filepath.Join(r.temp, "output")
		if err := os.WriteFile(output, nil, 0o666); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", s.Run)
		cmd.Dir = r.dir
		cmd.Env = append(os.Environ(), "GOFLAGS=", "GITHUB_ACTION_PATH="+root, "RUNNER_TEMP="+r.temp, "GITHUB_OUTPUT="+output)
		for name, value := range s.Env {
			cmd.Env = append(cmd.Env, name+"="+r.value(value))
		}
		out, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		status = cmd.ProcessState.ExitCode()
		failed = failed || status != 0
		log += string(out)
		data, err := os.ReadFile(output)
		if err != nil {
			t.Fatal(err)
		}
		r.outputs[s.ID] = map[string]string{}
		for line := range strings.Lines(string(data)) {
			name, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "=")
			r.outputs[s.ID][name] = value
		}
	}
	return strings.NewReplacer(r.temp, "$RUNNER_TEMP", r.dir, ".").Replace(log) + fmt.Sprintf("exit status %d\n", status), status
}

// value is what an expression means.
func (r *runner) value(text string) string {
	m := expression.FindStringSubmatch(text)
	switch {
	case m == nil:
		return text
	case m[1] == "steps":
		return r.outputs[m[2]][m[3]]
	}
	if v, ok := r.inputs[m[2]]; ok {
		return v
	}
	return r.action.Inputs[m[2]].Default
}

// TestAction runs the steps of action.yml, as .ci/action-local does too. SARIF
// counts columns in UTF-16 code units.
func TestAction(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip(err)
	}
	t.Setenv("GOWORK", "off")
	ownCache(t)
	r := &runner{action: readAction(t), dir: module(t), temp: t.TempDir()}
	commit(t, r.dir)
	inSARIF := []string{inAPI, inReflect, strings.Replace(inNull, ":12:18:", ":12:15:", 1), inAge}
	for _, test := range []struct {
		name   string
		inputs map[string]string
		status int
		want   []string
		says   string
	}{
		{name: "as it is", status: 1, want: inSARIF, says: "there are findings"},
		{name: "a clean package", inputs: map[string]string{"packages": "./list\n./accepted\n"}, status: 0, says: "nothing to report"},
		{name: "flags", inputs: map[string]string{"flags": "-disable=null-origin,invalid-max-age\n-no-config\n", "packages": "./own", "fail-on": "high"}, status: 1, want: []string{inReflect}},
		{name: "nothing new", inputs: map[string]string{"new-from": "main"}, status: 0},
		{name: "a directory", inputs: map[string]string{"working-directory": "own", "packages": "."}, status: 1, want: inSARIF[1:]},
		{name: "no such revision", inputs: map[string]string{"new-from": "$(touch pwned)"}, status: 2, says: "wrong flags"},
		{name: "no such package", inputs: map[string]string{"packages": "./own; touch pwned"}, status: 3, says: "incomplete"},
		{name: "no such severity", inputs: map[string]string{"fail-on": `"; touch pwned; "`}, status: 2},
		{name: "no such directory", inputs: map[string]string{"working-directory": "`touch pwned`"}, status: 2},
		{name: "no such flag", inputs: map[string]string{"flags": "-x=$(touch pwned)\n${{ github.token }}"}, status: 2},
	} {
		r.inputs = test.inputs
		log, status := r.run(t)
		// What is built is there for the other cases.
		r.action.Runs.Steps = slices.DeleteFunc(r.action.Runs.Steps, func(s step) bool { return strings.HasPrefix(s.Run, "go build") })
		t.Logf("%s: %q\n%s", test.name, test.inputs, log)
		if status != test.status || r.outputs["check"]["status"] != fmt.Sprint(status) || !strings.Contains(log, test.says) {
			t.Errorf("%s: status %d, want %d", test.name, status, test.status)
		}
		if file := r.outputs["check"]["sarif"]; file != "" || test.status < 2 {
			got, annotations := readSARIF(t, file)
			same(t, test.name, log, got, test.want)
			for _, a := range annotations {
				if !strings.Contains(log, a) {
					t.Errorf("%s: there is no annotation %s", test.name, a)
				}
			}
		}
		if _, err := os.Stat(filepath.Join(r.dir, "pwned")); err == nil {
			t.Fatalf("%s: an input was run as code", test.name)
		}
	}
}

// readSARIF gives the findings in a report, as text has them, and the beginnings
// of the annotations for the same places.
func readSARIF(t *testing.T, file string) (found, annotations []string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var report struct {
		Runs []struct {
			Results []struct {
				RuleID    string
				Message   struct{ Text string }
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine, StartColumn int }
					}
				}
			}
		}
	}
	if err := json.NewDecoder(bytes.NewReader(data)).Decode(&report); err != nil {
		t.Fatal(err)
	}
	for _, r := range report.Runs[0].Results {
		at := r.Locations[0].PhysicalLocation
		message, _, _ := strings.Cut(r.Message.Text, "\n")
		found = append(found, fmt.Sprintf("%s:%d:%d: %s [%s]", at.ArtifactLocation.URI, at.Region.StartLine, at.Region.StartColumn, message, r.RuleID))
		annotations = append(annotations, fmt.Sprintf(" file=%s,line=%d,", at.ArtifactLocation.URI, at.Region.StartLine))
	}
	slices.Sort(found)
	return found, annotations
}
