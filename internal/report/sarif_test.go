package report

import "testing"

// TestLimit: what GitHub would refuse as a whole is cut, and says so.
func TestLimit(t *testing.T) {
	for _, test := range []struct{ results, want, notes int }{{2, 2, 0}, {3, 2, 1}} {
		run := sarifRun{Results: make([]sarifResult, test.results), Invocations: make([]sarifInvocation, 1)}
		run.limit(2)
		if got, notes := len(run.Results), len(run.Invocations[0].Notifications); got != test.want || notes != test.notes {
			t.Errorf("of %d results %d are left, with %d notes", test.results, got, notes)
		}
	}
}

func TestSemantic(t *testing.T) {
	for version, want := range map[string]string{
		"v1.2.3": "1.2.3", "v0.1.0-rc.1": "0.1.0-rc.1", "v0.0.0-20261125101048-fae67a8e6a31": "0.0.0-20261125101048-fae67a8e6a31",
		"v1.2.3+dirty": "1.2.3+dirty", "(devel)": "", "1.2.3": "", "v1.2": "",
	} {
		if got := semantic(version); got != want {
			t.Errorf("semantic(%q) is %q, want %q", version, got, want)
		}
	}
}
