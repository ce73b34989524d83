package gate

import (
	"bytes"
	"strings"
	"testing"

	"github.com/corslint/corslint/internal/finding"
)

func found(rule, pkg, function, expression string) finding.Finding {
	return finding.Finding{
		Rule: rule, Severity: finding.Medium, Package: pkg, Function: function, Expression: expression,
		Place: finding.Place{File: pkg + "/x.go", Line: 1},
	}
}

// arrange gives fingerprints, in places of their own.
func arrange(fs ...finding.Finding) []finding.Finding {
	for i := range fs {
		fs[i].Line = i + 1
	}
	return finding.Arrange(fs)
}

func TestCompare(t *testing.T) {
	before := []finding.Finding{
		found("null-origin", "m/a", "Serve", "h.Set(x)"), found("null-origin", "m/a", "Serve", "h.Set(x)"),
		found("late-header", "m/b", "F", "g()"),
	}
	worse := found("late-header", "m/b", "F", "g()")
	worse.Severity = finding.High
	for _, test := range []struct {
		name             string
		now              []finding.Finding
		new, known, gone int
	}{
		{"the same", before, 0, 3, 0},
		{"nothing", nil, 0, 0, 3},
		{"one more of the same", append(arrange(before...), found("null-origin", "m/a", "Serve", "h.Set(x)")), 1, 3, 0},
		{"moved to another package", []finding.Finding{before[0], before[1], found("late-header", "m/c", "F", "g()")}, 0, 3, 0},
		{"function renamed", []finding.Finding{before[0], before[1], found("late-header", "m/b", "G", "g()")}, 0, 3, 0},
		{"moved and renamed", []finding.Finding{before[0], before[1], found("late-header", "m/c", "G", "g()")}, 1, 2, 1},
		{"copied", append(arrange(before...), found("late-header", "m/c", "F", "g()")), 1, 3, 0},
		{"another expression", []finding.Finding{before[0], before[1], found("late-header", "m/b", "F", "h()")}, 1, 2, 1},
		{"another rule", []finding.Finding{before[0], before[1], found("null-origin", "m/b", "F", "g()")}, 1, 2, 1},
		{"worse", []finding.Finding{before[0], before[1], worse}, 1, 2, 0},
	} {
		c := NewBaseline(arrange(before...)).Compare(arrange(test.now...))
		if len(c.New) != test.new || len(c.Known) != test.known || len(c.Gone) != test.gone {
			t.Errorf("%s: %d new, %d known, %d gone; want %d, %d, %d", test.name,
				len(c.New), len(c.Known), len(c.Gone), test.new, test.known, test.gone)
		}
	}
}

func TestBaselineFile(t *testing.T) {
	first := arrange(found("null-origin", "m/b", "Serve", "h.Set(<x>)"), found("late-header", "m/a", "", "g()"))
	second := []finding.Finding{first[1], first[0]}
	var a, b bytes.Buffer
	if err := NewBaseline(first).Write(&a); err != nil {
		t.Fatal(err)
	}
	if err := NewBaseline(second).Write(&b); err != nil {
		t.Fatal(err)
	}
	if a.String() != b.String() {
		t.Errorf("the order of findings shows:\n%s\n%s", a.String(), b.String())
	}
	read, err := ParseBaseline(a.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if c := read.Compare(first); len(c.New) > 0 || len(c.Gone) > 0 {
		t.Errorf("written and read: %+v", c)
	}
	for data, problem := range map[string]string{
		"":                           "line 1: not a baseline: EOF",
		"{\n\"schema\": 1,\n}":       "line 3: not a baseline",
		"{\"schema\": 1,\n\"x\": 2}": `line 2: not a baseline: json: unknown field "x"`,
		"{\"schema\": 2}":            "schema 2 is not one of this version",
		"{\"schema\": 1}\n{}":        "line 2: there is more",
		"{\"schema\":1,\"findings\":[\n{\"rule\":7}]}": "line 2: not a baseline",
		`{"schema": 1, "findings": [{}]}`:              "finding 1 has no rule",
	} {
		if _, err := ParseBaseline([]byte(data)); err == nil || !strings.HasPrefix(err.Error(), problem) {
			t.Errorf("%q: error %v, want %s", data, err, problem)
		}
	}
}

// What can be read can be written and read again, and finds nothing new in
// itself.
func FuzzParseBaseline(f *testing.F) {
	f.Add([]byte(`{"schema": 1, "findings": [{"rule": "null-origin", "severity": "high", "file": "a.go", "package": "m", "expression": "x", "fingerprint": "7"}]}`))
	f.Add([]byte(`{"schema": 1, "findings": null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := ParseBaseline(data)
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := b.Write(&out); err != nil {
			t.Fatal(err)
		}
		if _, err := ParseBaseline(out.Bytes()); err != nil {
			t.Errorf("%s: %v", out.String(), err)
		}
	})
}
