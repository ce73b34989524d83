package relevance_test

import (
	"bytes"
	"encoding/gob"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
	"github.com/corslint/corslint/internal/registration"
	"github.com/corslint/corslint/internal/relevance"
)

// encoded is a fact as golang.org/x/tools/internal/facts writes it: a gob of
// structs with a field of type analysis.Fact.
func encoded(t *testing.T, fact analysis.Fact) []byte {
	t.Helper()
	gob.Register(fact)
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode([]struct{ Fact analysis.Fact }{{fact}}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestFacts holds the bytes that Facts looks for against what the packages that
// make facts write.
func TestFacts(t *testing.T) {
	summary := func(ways ...flow.Way) *flow.Fact {
		f, ok := flow.NewFact(&flow.Summary{Ways: ways})
		if !ok {
			t.Fatal("the summary was not kept")
		}
		return f
	}
	param := origin.Text{Kind: origin.Param, Str: "0"}
	listed := origin.Compare(origin.Equal, param, origin.Lit("https://app.example.com"))
	function := flow.Part{Kind: flow.FunctionValue, Decides: []flow.Way{{When: []origin.Predicate{listed}, Results: []flow.Result{{Bool: &listed}}}}}
	options := flow.Part{Kind: flow.StructValue, Fields: map[string]flow.Part{"AllowOriginFunc": function, "AllowedOrigins": {Elems: []flow.Part{{Text: param}}}}}
	for _, c := range []struct {
		name string
		fact analysis.Fact
		want bool
	}{
		{"a test of a string", summary(flow.Way{When: []origin.Predicate{listed}, Results: []flow.Result{{Bool: &listed}, {Text: &param}}}), false},
		{"a configuration made, which to complete takes the library's name", summary(flow.Way{Results: []flow.Result{{Part: &options}}}), false},
		{"a header written", summary(flow.Way{Events: []flow.SummaryEvent{{Op: policy.Set, Name: "Access-Control-Allow-Origin", Value: param}}}), true},
		{"a header written in lower case", summary(flow.Way{Events: []flow.SummaryEvent{{Op: policy.Set, Name: "access-control-allow-origin", Raw: true, Value: param}}}), true},
		{"another header written", summary(flow.Way{Events: []flow.SummaryEvent{{Op: policy.Set, Name: "Vary", Value: origin.Lit("Origin")}}}), false},
		{"a response started", summary(flow.Way{}, flow.Way{Events: []flow.SummaryEvent{{Kind: flow.Started, Status: 204}}}), false},
		{"a middleware made", new(registration.Fact), true},
	} {
		if got := relevance.Facts(encoded(t, c.fact)); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
