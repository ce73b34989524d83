package flow_test

import (
	"fmt"
	"go/types"
	"strings"
	"testing"

	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/headers"
	"github.com/corslint/corslint/internal/headers/libraries"
	"github.com/corslint/corslint/internal/origin"
)

// settings are the beginning of a function that n settings lead through on two to the
// n ways, no two of which are the same to its end.
func settings(n int) string {
	return "\ttext := \"\"\n" + repeat(n, func(i int) string {
		return fmt.Sprintf("\tif c.F%d { text += \"%d\" }\n", i, i)
	}) + "\tdefer println(text)\n"
}

func configType(n int) string {
	return "\ntype config struct {\n" + repeat(n, func(i int) string { return fmt.Sprintf("\tF%d bool\n", i) }) + "\tDir string\n}\n"
}

// TestUsesOfManyWays: so many ways to a use that they are not told apart have in
// common what all of them demand.
func TestUsesOfManyWays(t *testing.T) {
	know := flow.NewKnowledge(libraries.All(), headers.Hooks)
	know = know.Observing(flow.Targets{Calls: []flow.Target{{Name: "net/http.NotFoundHandler"}}})
	uses := func(n int, condition string) []*flow.Use {
		t.Helper()
		pass := passOf(t, configType(n)+"\nfunc setUp(c *config, known func() bool) http.Handler {\n\tif c.Dir == \"\" { return nil }\n"+
			settings(n)+condition+"\treturn http.NotFoundHandler()\n}\n"+handler("serve", ""))
		return flow.NewMachine(pass, flow.Build(pass), know, func(types.Object) *flow.Summary { return nil }).Run().Uses
	}
	if few := uses(5, ""); len(few) != 32 {
		t.Errorf("%d uses at the end of 32 ways", len(few))
	}
	many := uses(7, "")
	if len(many) != 1 {
		t.Fatalf("%d uses at the end of 128 ways, want one", len(many))
	}
	if when := many[0].When.String(); !strings.Contains(when, "Dir") || strings.Contains(when, "F0") || many[0].When.Holds(origin.Experiment{}) == origin.False {
		t.Errorf("the ways share the condition %s", when)
	}
}

// TestClosureOfManyWays: a handler that can't tell how it was made is executed once.
func TestClosureOfManyWays(t *testing.T) {
	visited := func(n int) (int, []flow.Function) {
		res := execute(passOf(t, configType(n)+"\nfunc New(c *config, next http.Handler) http.Handler {\n"+settings(n)+
			"\tc.Dir = text\n\treturn http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {\n"+
			repeat(5, func(i int) string {
				return fmt.Sprintf("\t\tif r.URL.Query().Get(\"q\") == \"%d\" { w.Header().Add(\"X\", \"%d\") }\n", i, i)
			})+
			"\t\tw.Header().Set(\"Access-Control-Allow-Origin\", r.Header.Get(\"Origin\"))\n\t\tnext.ServeHTTP(w, r)\n\t})\n}\n"))
		return res.Visited, res.Functions
	}
	few, functions := visited(3)
	if len(functions) != 1 {
		t.Errorf("%d functions answer, want one", len(functions))
	}
	many, functions := visited(7)
	if len(functions) != 1 {
		t.Errorf("%d functions answer, want one", len(functions))
	}
	for _, p := range functions[0].Paths {
		if when := p.When.String(); strings.Contains(when, "F0") {
			t.Errorf("the handler answers under the condition %s", when)
		}
	}
	// What makes it has 16 times as many ways.
	if many > 16*few {
		t.Errorf("%d and %d blocks visited", few, many)
	}
}

// TestClosuresWithoutEnd: a handler that is too much to follow is not followed again
// for each way that makes it.
func TestClosuresWithoutEnd(t *testing.T) {
	visited := func(n int) int {
		return execute(passOf(t, configType(n)+"\nfunc New(c *config) http.Handler {\n"+settings(n)+
			"\treturn http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {\n\t\tprintln(text)\n"+
			repeat(20, func(i int) string {
				return fmt.Sprintf("\t\tif r.URL.Query().Get(\"q%d\") == r.Host { w.Header().Add(\"Access-Control-Allow-Headers\", \"%d\") }\n", i, i)
			})+
			"\t\tw.Header().Set(\"Access-Control-Allow-Origin\", r.Header.Get(\"Origin\"))\n\t})\n}\n")).Visited
	}
	if few, many := visited(2), visited(5); many > 2*few {
		t.Errorf("%d blocks visited for 4 ways, %d for 32", few, many)
	}
}
