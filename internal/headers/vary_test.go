package headers_test

import (
	"testing"

	"github.com/corslint/corslint/internal/flow"
	"github.com/corslint/corslint/internal/headers"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// TestVaryElsewhere: a function that sets Vary and leaves the rest to others may
// do so for any policy of the package, a library's too.
func TestVaryElsewhere(t *testing.T) {
	write := func(name, value string) flow.Event {
		return flow.Event{Kind: flow.Write, Write: policy.Write{Op: policy.Add, Name: name, Value: origin.Lit(value)}}
	}
	entered := func(at int) flow.Event {
		e := flow.Event{Kind: flow.Entered}
		e.Site.Start = at
		return e
	}
	function := func(at int, events ...flow.Event) flow.Function {
		f := flow.Function{Paths: []flow.Path{{Events: events}}}
		f.Site.Start = at
		return f
	}
	vary, allow := write("Vary", "Origin"), write("Access-Control-Allow-Origin", "https://app.example.com")
	for _, test := range []struct {
		name      string
		functions []flow.Function
		want      bool
	}{
		{"nobody sets it", []flow.Function{function(1)}, false},
		{"another function sets it", []flow.Function{function(1, vary), function(2, allow)}, true},
		{"a middleware around this handler", []flow.Function{function(1, vary, entered(2), allow), function(2, allow)}, true},
		{"a middleware around another handler", []flow.Function{function(1, vary, entered(3), allow), function(2, allow)}, false},
		{"after the handler", []flow.Function{function(1, entered(2), allow, vary), function(2, allow)}, false},
		{"for its own answer only", []flow.Function{function(1, vary, allow)}, false},
		{"of other requests", []flow.Function{function(1, write("Vary", "Accept-Encoding"))}, false},
	} {
		p := &policy.Policy{Kind: policy.Response, Library: "example.com/cors v1.0.0"}
		p.Site.Start = 2
		headers.VaryElsewhere([]*policy.Policy{p}, test.functions)
		if p.VaryElsewhere != test.want {
			t.Errorf("%s: %v, want %v", test.name, p.VaryElsewhere, test.want)
		}
	}
}
