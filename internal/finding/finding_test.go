package finding

import (
	"encoding/json"
	"slices"
	"testing"
)

func TestSeverityText(t *testing.T) {
	for _, s := range []Severity{Low, Medium, High} {
		data, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var back Severity
		if err := json.Unmarshal(data, &back); err != nil || back != s {
			t.Errorf("%s is read as %v: %v", data, back, err)
		}
		if parsed, err := ParseSeverity(s.String()); err != nil || parsed != s {
			t.Errorf("ParseSeverity(%q) = %v, %v", s, parsed, err)
		}
	}
	for _, text := range []string{"", "HIGH", "critical"} {
		if _, err := ParseSeverity(text); err == nil {
			t.Errorf("ParseSeverity(%q) accepts it", text)
		}
	}
}

func at(file string, line, column int, rule, expression string) Finding {
	return Finding{Rule: rule, Package: "p", Function: "f", Message: rule, Expression: expression, Place: Place{File: file, Line: line, Column: column}}
}

func TestArrangeOrder(t *testing.T) {
	want := []Finding{
		at("a.go", 2, 1, "x", "1"), at("a.go", 10, 1, "x", "2"), at("a.go", 10, 2, "a", "3"), at("a.go", 10, 2, "b", "4"), at("b.go", 1, 1, "x", "5"),
	}
	shuffled := []Finding{want[4], want[2], want[0], want[3], want[1]}
	for i, f := range Arrange(shuffled) {
		if f.Expression != want[i].Expression {
			t.Errorf("place %d holds finding %s, want %s", i, f.Expression, want[i].Expression)
		}
	}
}

func TestArrangeDropsRepetitions(t *testing.T) {
	variant := at("a.go", 2, 1, "x", "1")
	variant.Message = "of the test variant"
	got := Arrange([]Finding{at("a.go", 2, 1, "x", "1"), variant, at("a.go", 2, 1, "y", "1"), at("a.go", 3, 1, "x", "1")})
	var rules []string
	for _, f := range got {
		rules = append(rules, f.Rule)
	}
	if !slices.Equal(rules, []string{"x", "y", "x"}) {
		t.Errorf("got %v", rules)
	}
}

func TestFingerprints(t *testing.T) {
	print := func(fs ...Finding) []string {
		var out []string
		for _, f := range Arrange(fs) {
			out = append(out, f.Fingerprint)
		}
		return out
	}
	first := print(at("a.go", 2, 1, "x", `h.Set("A", origin)`))[0]
	if moved := print(at("b.go", 70, 9, "x", "h.Set(\"A\",\n\torigin)"))[0]; moved != first {
		t.Errorf("a move and a line break change the fingerprint")
	}
	other := at("a.go", 2, 1, "x", `h.Set("A", origin)`)
	for name, change := range map[string]func(*Finding){
		"rule":       func(f *Finding) { f.Rule = "y" },
		"package":    func(f *Finding) { f.Package = "q" },
		"function":   func(f *Finding) { f.Function = "g" },
		"expression": func(f *Finding) { f.Expression = `h.Set("A", "*")` },
	} {
		f := other
		change(&f)
		if print(f)[0] == first {
			t.Errorf("another %s has the same fingerprint", name)
		}
	}
	twice := print(at("a.go", 2, 1, "x", "e"), at("a.go", 3, 1, "x", "e"))
	if twice[0] == twice[1] {
		t.Error("two places of one expression share a fingerprint")
	}
	if again := print(at("a.go", 12, 1, "x", "e"), at("a.go", 13, 1, "x", "e")); !slices.Equal(again, twice) {
		t.Error("moved together, they change their fingerprints")
	}
}
