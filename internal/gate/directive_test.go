package gate

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestParseDirective(t *testing.T) {
	for _, test := range []struct {
		comment string
		rules   string
		reason  string
		until   string
		problem string // part of the error
	}{
		{comment: "//corslint:ignore null-origin the app sends null", rules: "null-origin", reason: "the app sends null"},
		{comment: "//corslint:ignore null-origin,reflected-origin  two  blanks", rules: "null-origin,reflected-origin", reason: "two blanks"},
		{comment: "//corslint:ignore null-origin -- habit", rules: "null-origin", reason: "habit"},
		{comment: "//corslint:ignore null-origin until=2027-01-31 ticket 7", rules: "null-origin", reason: "ticket 7", until: "2027-01-31"},
		{comment: "//corslint:ignore null-origin ticket 7 until=2027-01-31", rules: "null-origin", reason: "ticket 7", until: "2027-01-31"},
		{comment: "//corslint:ignore", problem: "no rule is named"},
		{comment: "//corslint:ignore null-origin", problem: "the reason is missing"},
		{comment: "//corslint:ignore null-origin until=2027-01-31", problem: "the reason is missing"},
		{comment: "//corslint:ignore null-origin --", problem: "the reason is missing"},
		{comment: "//corslint:ignore nul-origin reason", problem: `unknown rule "nul-origin"`},
		{comment: "//corslint:ignore null-origin, reflected-origin reason", problem: `unknown rule ""`},
		{comment: "//corslint:ignore null-origin until=2027-02-30 reason", problem: "until=2027-02-30 is no date"},
		{comment: "//corslint:ignore null-origin until=soon reason", problem: "until=soon is no date"},
		{comment: "//corslint:ignore null-origin until=2027-01-31 until=2027-01-31 reason", problem: "given twice"},
		{comment: "//corslint:disable null-origin reason", problem: "unknown directive corslint:disable"},
		{comment: "// corslint:ignore null-origin reason", problem: "no blank after //"},
	} {
		d, ok, err := parseDirective(test.comment)
		switch {
		case !ok:
			t.Errorf("%s: no directive", test.comment)
		case test.problem != "":
			if err == nil || !strings.Contains(err.Error(), test.problem) {
				t.Errorf("%s: error %v, want %s", test.comment, err, test.problem)
			}
		case err != nil:
			t.Errorf("%s: %v", test.comment, err)
		default:
			until := ""
			if !d.until.IsZero() {
				until = d.until.Format(time.DateOnly)
			}
			if got := strings.Join(d.rules, ","); got != test.rules || d.reason != test.reason || until != test.until {
				t.Errorf("%s: got %q, %q, %q", test.comment, got, d.reason, until)
			}
		}
	}
	for _, comment := range []string{
		"// prose", "//", "/*corslint:ignore null-origin reason*/", "// corslint: how it works",
		"// corslint:ignore comments accept findings", "//corslint", "//corslint: prose", "//nolint:gosec // reason",
	} {
		if d, ok, err := parseDirective(comment); ok {
			t.Errorf("%s: got %v, %v", comment, d, err)
		}
	}
}

// What golangci-lint v2 makes of comments, as tried with it.
func TestNolint(t *testing.T) {
	for _, test := range []struct {
		comment string
		want    bool
		reason  string
	}{
		{"//nolint:corslint // the app sends null", true, "the app sends null"},
		{"//nolint:corslint", true, ""},
		{"//nolint", true, ""},
		{"//nolint // all of it", true, "all of it"},
		{"// nolint", true, ""},
		{"//nolint corslint", true, ""},
		{"//nolint:all", true, ""},
		{"//nolint:gosec,all", true, ""},
		{"//nolint:gosec, CorsLint // two", true, "two"},
		{"// nolint: corslint", true, ""},
		{"////nolint:corslint", true, ""},
		{"//nolint:gosec", false, ""},
		{"//nolint:gosec // corslint", false, ""},
		{"//nolint:corslint because", false, ""},
		{"//nolints", false, ""},
		{"//no lint", false, ""},
	} {
		reason, got := nolint(test.comment)
		if got != test.want || got && reason != test.reason {
			t.Errorf("%s: got %v, %q", test.comment, got, reason)
		}
	}
}

func TestExpired(t *testing.T) {
	d := directive{until: time.Date(2027, 1, 31, 0, 0, 0, 0, time.UTC)}
	for at, want := range map[string]bool{
		"2027-01-31T23:59:59Z": false, "2027-02-01T00:00:00Z": true, "2027-02-01T01:00:00+02:00": false,
	} {
		now, err := time.Parse(time.RFC3339, at)
		if err != nil {
			t.Fatal(err)
		}
		if got := d.expired(now); got != want {
			t.Errorf("at %s: %v", at, got)
		}
	}
	if (directive{}).expired(time.Now()) {
		t.Error("a directive without a last day expires")
	}
}

// A comment that is understood has all that it needs.
func FuzzParseDirective(f *testing.F) {
	for _, seed := range []string{
		"//corslint:ignore null-origin reason", "//corslint:ignore null-origin until=2027-01-31 x", "//nolint:corslint // why",
		"// corslint:ignore null-origin x", "//corslint:", "//nolint", "//corslint:ignore ,", "/* nolint */", "//\tcorslint:ignore",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, comment string) {
		d, ok, err := parseDirective(comment)
		if !ok || err != nil {
			return
		}
		if _, all := nolint(comment); !all && (len(d.rules) == 0 || d.reason == "") {
			t.Errorf("%q is accepted without a rule or a reason: %+v", comment, d)
		}
		if slices.Contains(d.rules, "") || strings.ContainsAny(d.reason, "\n") && !strings.ContainsAny(comment, "\n") {
			t.Errorf("%q: %+v", comment, d)
		}
	})
}
