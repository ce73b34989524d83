package flow_test

import (
	"fmt"
	"go/types"
	"runtime"
	"testing"

	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/headers"
	"github.com/corslint/corslint/internal/headers/libraries"
	"github.com/corslint/corslint/internal/origin"
)

// TestCallersOfHelpers: that a function tidies a string with the help of another
// package does not make it one that decides about origins.
func TestCallersOfHelpers(t *testing.T) {
	t.Parallel()
	pass := passOf(t, `
func serve(w http.ResponseWriter, r *http.Request) {
	if p := regexp.QuoteMeta(r.URL.Path); p != "" { w.Header().Set("X-Path", p) }
}
`)
	path := origin.Text{Kind: origin.Param, Str: "0"}
	summary := &flow.Summary{Ways: []flow.Way{{Results: []flow.Result{{Text: &path}}}}}
	facts := func(obj types.Object) *flow.Summary {
		if obj.Pkg().Path() == "regexp" && obj.Name() == "QuoteMeta" {
			return summary
		}
		return nil
	}
	m := flow.NewMachine(pass, flow.Build(pass), flow.NewKnowledge(libraries.All(), headers.Hooks), facts)
	if res := m.Run(); res.Visited > 0 {
		t.Errorf("%d blocks visited of a function that has nothing to do with CORS", res.Visited)
	}
}

// TestRequestHeaders: to write a header of CORS to a request is no answer, whatever
// the client around it does, and to write it to the response is one.
func TestRequestHeaders(t *testing.T) {
	t.Parallel()
	for h, visited := range map[string]bool{"r.Header": false, "w.Header()": true} {
		res := execute(passOf(t, `
func serve(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" { `+h+`.Set("Access-Control-Allow-Origin", "*") }
}
`))
		if (res.Visited > 0) != visited {
			t.Errorf("%s: %d blocks visited", h, res.Visited)
		}
	}
}

// TestSettings: a setting that is called origin is not the request's Origin.
func TestSettings(t *testing.T) {
	t.Parallel()
	for call, visited := range map[string]bool{
		`setting("origin")`: false, `header(r, "origin")`: true, `tidy(strings.ToLower("Origin"), r.Header)`: true,
	} {
		res := execute(passOf(t, `
func setting(name string) string { return name }
func tidy(name string, h http.Header) string { return h.Get(name) }
func header(r *http.Request, name string) string { return r.Header.Get(name) }
func serve(w http.ResponseWriter, r *http.Request) {
	if `+call+` != "" { w.WriteHeader(http.StatusNoContent) }
}
`))
		if (res.Visited > 0) != visited {
			t.Errorf("%s: %d blocks visited", call, res.Visited)
		}
	}
}

// TestValidatorsGivenUp: a function that says nothing of CORS, but might test an
// origin for another package, is given up long before one that does.
func TestValidatorsGivenUp(t *testing.T) {
	t.Parallel()
	visited := func(last string) int {
		return execute(passOf(t, `
func Valid(w http.ResponseWriter, s, u string) bool {
	n := ""
`+repeat(12, func(i int) string { return fmt.Sprintf("\tif u == \"q%d\" { n += s }\n", i) })+last+`
	return n == u
}
`)).Visited
	}
	silent, deciding := visited(""), visited(`	w.Header().Set("Access-Control-Allow-Origin", n)`)
	if silent == 0 || silent > 1_000 || deciding < 2_000 {
		t.Errorf("%d blocks visited, %d of one that decides", silent, deciding)
	}
}

// TestLargeValues: what a path costs does not follow the size of the values it
// carries along.
func TestLargeValues(t *testing.T) {
	allocated := func(size int) uint64 {
		pass := passOf(t, "\ntype rule struct { name string; f func(string) string }\n"+
			handler("serve", "\ttable := []rule{\n"+
				repeat(size, func(i int) string { return fmt.Sprintf("\t\t{\"rule %d\", nil},\n", i) })+"\t}\n"+
				repeat(60, func(i int) string {
					return fmt.Sprintf("\tif r.URL.Query().Get(\"q%d\") == o { w.Header().Add(\"Access-Control-Allow-Headers\", \"X-%d\") }\n", i, i)
				})+
				"\tfor _, x := range table { println(x.name) }\n"))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		res := execute(pass)
		runtime.ReadMemStats(&after)
		t.Logf("%d rules: %d MB, %d blocks visited", size, (after.TotalAlloc-before.TotalAlloc)>>20, res.Visited)
		return after.TotalAlloc - before.TotalAlloc
	}
	small, large := allocated(50), allocated(500)
	if large > 3*small {
		t.Errorf("ten times as many values take %.1f times the memory", float64(large)/float64(small))
	}
}
