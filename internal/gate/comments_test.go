package gate

import (
	"fmt"
	"go/parser"
	"go/token"
	"slices"
	"testing"
	"time"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/rule"
)

var today = time.Date(2027, 1, 1, 12, 0, 0, 0, time.UTC)

func everything(*rule.Rule) bool { return true }

// lines are the lines of a file on which the comments of its source accept a
// finding of null-origin, and those of what is wrong with the comments.
func lines(t *testing.T, src string, count int) (accepted, wrong []int) {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	for line := 1; line <= count; line++ {
		var c Comments
		c.Add(fset, f, "p")
		d := c.Apply([]finding.Finding{{Rule: "null-origin", Place: finding.Place{File: "p.go", Line: line, Column: 1}}}, everything, today)
		if len(d.Suppressed) > 0 {
			accepted = append(accepted, line)
		}
	}
	var c Comments
	c.Add(fset, f, "p")
	for _, f := range c.Apply(nil, everything, today).Reported {
		wrong = append(wrong, f.Line)
	}
	return accepted, wrong
}

const program = `package p

// F does.
%s
func F(x int) {
	x++ %s
	%s
	if x > 1 {
		x++
	}
	x++
}

func G() {}
`

func TestSpans(t *testing.T) {
	const ignore = "//corslint:ignore null-origin the app sends null"
	for _, test := range []struct {
		name                string
		above, on, below    string
		accepted, misplaced []int
	}{
		{"on the line", "//", ignore, "//", []int{6}, []int{6}},
		{"above the statement", "//", "//", ignore, []int{7, 8, 9, 10}, []int{7}},
		{"above the function", ignore, "//", "//", []int{3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, []int{4}},
		{"nolint above the statement", "//", "//", "//nolint:corslint // why", []int{7, 8, 9, 10}, nil},
		{"nolint above the function", "//nolint", "//", "//", []int{3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, nil},
		{"another linter", "//nolint:gosec", "//", "//", nil, nil},
		{"another rule", "//corslint:ignore weak-origin-check why", "//", "//", nil, []int{4}},
		{"no reason", "//corslint:ignore null-origin", "//", "//", nil, []int{4}},
		{"expired", "//corslint:ignore null-origin until=2026-12-31 why", "//", "//", nil, []int{4}},
		{"last day", "//", "//corslint:ignore null-origin until=2027-01-01 why", "//", []int{6}, []int{6}},
	} {
		accepted, wrong := lines(t, fmt.Sprintf(program, test.above, test.on, test.below), 14)
		if !slices.Equal(accepted, test.accepted) || !slices.Equal(wrong, test.misplaced) {
			t.Errorf("%s: accepts %v, want %v; complains %v, want %v", test.name, accepted, test.accepted, wrong, test.misplaced)
		}
	}
	accepted, _ := lines(t, "//nolint:corslint\npackage p\n\nvar x = 1\n", 4)
	if !slices.Equal(accepted, []int{1, 2, 3, 4}) {
		t.Errorf("above the package clause: accepts %v", accepted)
	}
}

func TestApply(t *testing.T) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", `package p

var a = 1 //corslint:ignore null-origin,weak-origin-check until=2026-12-31 old
var b = 1 //corslint:ignore null-origin,config-origins half used
`, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	var c Comments
	c.Add(fset, f, "p")
	c.Add(fset, f, "p") // as a test variant
	at := func(line int) finding.Finding {
		return finding.Finding{Rule: "null-origin", Place: finding.Place{File: "p.go", Line: line, Column: 9}, Fingerprint: "kept"}
	}
	noAudit := func(r *rule.Rule) bool { return r.Tier != rule.Audit }
	d := c.Apply([]finding.Finding{at(3), at(4)}, noAudit, today)
	if len(d.Suppressed) != 1 || d.Suppressed[0].Line != 4 || d.Suppressed[0].Reason != "half used" {
		t.Errorf("suppressed: %v", d.Suppressed)
	}
	if len(d.Reported) != 2 {
		t.Fatalf("reported: %v", d.Reported)
	}
	expired, vain := d.Reported[0], d.Reported[1]
	if len(expired.Evidence) != 1 || expired.Evidence[0].Message != "this comment accepted the finding until 2026-12-31" {
		t.Errorf("expired: %v", expired)
	}
	if want := "this comment suppresses nothing: there is no finding of weak-origin-check here"; vain.Message != want || vain.Fingerprint == "" {
		t.Errorf("in vain: %v", vain)
	}
	if off := c.Apply(nil, func(r *rule.Rule) bool { return r != rule.IneffectiveSuppression }, today); len(off.Reported) != 0 {
		t.Errorf("with the rule disabled: %v", off.Reported)
	}
}
