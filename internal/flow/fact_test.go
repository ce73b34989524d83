package flow_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// summary is that of a function which allows its parameter if it is one of the
// names.
func summary(names ...string) *flow.Summary {
	param := origin.Text{Kind: origin.Param, Str: "0"}
	var list []origin.Text
	for _, n := range names {
		list = append(list, origin.Lit(n))
	}
	listed := origin.Compare(origin.Equal, param, origin.OneOf(list...))
	number := flow.Part{Kind: flow.NumberValue, Number: 600}
	options := flow.Part{Kind: flow.StructValue, Fields: map[string]flow.Part{
		"AllowCredentials": {Kind: flow.BoolValue, Bool: origin.Predicate{Op: origin.Always}, Given: true},
		"AllowOriginFunc":  {Kind: flow.FunctionValue, Decides: []flow.Way{{When: []origin.Predicate{listed}, Results: []flow.Result{{Bool: &listed}}}}},
		"AllowedOrigins":   {Kind: flow.ListValue, Elems: []flow.Part{{Kind: flow.TextValue, Text: param}}, Exact: true},
		"AllowedHeaders":   {Kind: flow.ListValue, Param: "0"},
		"Logger":           {},
		"Settings":         {Kind: flow.UseValue, Call: "example.com/lib.MaxAge", Elems: []flow.Part{number, {Kind: flow.NilValue}}},
	}}
	return &flow.Summary{Ways: []flow.Way{
		{
			When:    []origin.Predicate{listed},
			Events:  []flow.SummaryEvent{{Op: policy.Set, Name: "Access-Control-Allow-Origin", Value: param}, {Kind: flow.Started, Status: 204}},
			Results: []flow.Result{{Bool: &listed}, {Text: &param}, {List: list, Exact: true}, {Part: &options}},
		},
		{When: []origin.Predicate{listed.Negate()}},
	}}
}

// TestFact: a summary is the same after the way through a fact, and the fact is
// the same each time, which caches of build systems rest on.
func TestFact(t *testing.T) {
	s := summary("https://app.example.com", "https://admin.example.com")
	f, ok := flow.NewFact(s)
	if !ok {
		t.Fatal("the summary was not kept")
	}
	got, err := f.Summary()
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, s) {
		t.Errorf("after the way through a fact:\n%+v\nwant\n%+v", got, s)
	}
	if again, _ := flow.NewFact(got); *again != *f {
		t.Errorf("the fact of the same summary differs:\n%s\n%s", again.Data, f.Data)
	}
	if _, err := (&flow.Fact{Data: "{"}).Summary(); err == nil {
		t.Error("a broken fact is decoded")
	}
}

// TestFactSize: a summary that is too large for a fact is left out, and its
// function is unknown to other packages.
func TestFactSize(t *testing.T) {
	var names []string
	for i := range 1000 {
		names = append(names, fmt.Sprintf("https://shop%d.example.com", i))
	}
	if f, ok := flow.NewFact(summary(names...)); ok {
		t.Errorf("a fact of %d bytes is kept", len(f.Data))
	}
}
