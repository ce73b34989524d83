// Package matrix runs a CORS library with many configurations against many
// origins, and compares what it answers with what its model says.
package matrix

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/model"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/policy"
)

// A Suite is one version of a library with the configurations to try.
type Suite struct {
	// Library is the model's first path, Version that of the module.
	Library, Version string
	// Cases are the configurations.
	Cases []Case
}

// A Case is one configuration, of the real library and of the model.
type Case struct {
	Name string
	// Build makes a server of the configuration. It may panic, and gives an
	// error where the library does.
	Build func() (Server, error)
	Model *model.Configuration
}

// A Server answers one request.
type Server func(r Request) Response

// Request is a request as a browser sends it.
type Request struct {
	Method string
	Header map[string]string
}

// Response is what comes back.
type Response struct {
	Status int
	Header http.Header
}

// Origins are the origins that every configuration is asked from: friends of
// the configurations that Configs makes, and strangers that resemble them.
var Origins = []string{
	"https://example.com", "http://example.com", "https://example.com:8443", "https://a.example.com", "https://a.example.com:8443",
	"https://a.b.example.com", "http://a.example.com", "http://localhost", "http://localhost:3000", "chrome-extension://abcdef",
	"https://evilexample.com", "https://example.com.evil.com", "https://example.comevil.com", "https://example.evil",
	"https://evil.com", "http://evil.com", "https://evil.example", "http://localhost.evil.com", "http://localhostevil.com", "null",
	"https://exzmple.com", "https://api.foo.com", "https://b.test", "https://a.b.test", "https://api.evil.com", "https://example.co",
	"http://127.0.0.1:8080", "https://example.com:444", "https://xn--bcher-kva.example", "https://com",
}

// requests are those that every configuration is asked from every origin.
var requests = []Request{
	{Method: http.MethodGet},
	{Method: http.MethodOptions, Header: map[string]string{"Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "content-type"}},
	{Method: http.MethodOptions, Header: map[string]string{"Access-Control-Request-Method": "GET"}},
}

// headers are those that are compared.
var headers = append(fetch.ResponseHeaders[:len(fetch.ResponseHeaders):len(fetch.ResponseHeaders)], "Vary")

// Count is how much was compared.
type Count struct {
	Configurations, Comparisons, Disagreements int
	// Headers are the header values compared, Unknown those of them about
	// which the model says nothing.
	Headers, Unknown int
}

// Add adds d to c.
func (c *Count) Add(d Count) {
	c.Configurations += d.Configurations
	c.Comparisons += d.Comparisons
	c.Disagreements += d.Disagreements
	c.Headers += d.Headers
	c.Unknown += d.Unknown
}

// Run runs and compares the suite.
func Run(t *testing.T, s Suite) Count {
	t.Helper()
	c := &comparison{t: t, lib: find(t, s.Library), version: s.Version}
	for _, k := range s.Cases {
		c.compare(k, Origins)
	}
	return c.finish()
}

// RunFrom runs and compares the suite from other origins than Origins, and
// reports nothing but disagreements.
func RunFrom(t *testing.T, s Suite, origins []string) {
	t.Helper()
	c := &comparison{t: t, lib: find(t, s.Library), version: s.Version}
	for _, k := range s.Cases {
		c.compare(k, origins)
	}
}

// find is the model of a library.
func find(t testing.TB, library string) *model.Library {
	t.Helper()
	i := slices.IndexFunc(model.All(), func(l *model.Library) bool { return l.Paths[0] == library })
	if i < 0 {
		t.Fatalf("there is no model of %s", library)
	}
	return model.All()[i]
}

// finish reports what was compared.
func (c *comparison) finish() Count {
	c.t.Helper()
	library := c.lib.Paths[0]
	if c.Unknown*4 > c.Headers {
		c.t.Errorf("%s: the model says nothing about %d of %d headers", library, c.Unknown, c.Headers)
	}
	c.t.Logf("%s %s: %d configurations, %d comparisons (%d headers, %d unknown), %d disagreements",
		library, c.version, c.Configurations, c.Comparisons, c.Headers, c.Unknown, c.Disagreements)
	return c.Count
}

type comparison struct {
	Count
	t       *testing.T
	lib     *model.Library
	version string
}

func (c *comparison) disagree(k Case, format string, args ...any) {
	c.Disagreements++
	if c.Disagreements <= 3 {
		c.t.Errorf("%s %s, %s: %s", c.lib.Paths[0], c.version, k.Name, fmt.Sprintf(format, args...))
	}
}

func (c *comparison) compare(k Case, origins []string) {
	c.Configurations++
	outcome := c.lib.Judge(c.version, k.Model)
	server, refusal := build(k)
	expected := refused(outcome)
	if expected != (refusal != "") {
		c.disagree(k, "refused %q, expected %v", refusal, outcome.Problems)
		return
	}
	if expected {
		c.Comparisons++
		return
	}
	p := &policy.Policy{Answers: outcome.Answers}
	for _, text := range origins {
		o, err := origin.Parse(text)
		if err != nil {
			c.t.Fatal(err)
		}
		for _, r := range requests {
			r.Header = maps.Clone(r.Header)
			if r.Header == nil {
				r.Header = map[string]string{}
			}
			r.Header["Origin"] = text
			got := server(r)
			c.Comparisons++
			c.judge(k, r, got, p.Respond(origin.Experiment{Origin: o, Method: r.Method}))
		}
	}
}

// refused reports whether an outcome says that the library refuses.
func refused(o model.Outcome) bool {
	return slices.ContainsFunc(o.Problems, func(p policy.Problem) bool { return p.Effect == policy.Panics || p.Effect == policy.Errs })
}

// build makes the case's server; a refusal is the panic or error.
func build(k Case) (s Server, refusal string) {
	defer func() {
		if r := recover(); r != nil {
			refusal = fmt.Sprint("panic: ", r)
		}
	}()
	s, err := k.Build()
	if err != nil {
		return nil, err.Error()
	}
	return s, ""
}

// judge compares one response with the replies of the model: those that are
// certain must agree, unless it depends on more than the model knows of the
// request; then one must.
func (c *comparison) judge(k Case, r Request, got Response, replies []policy.Reply) {
	var differences []string
	agrees := false
	for _, reply := range replies {
		d := difference(got, reply.Response)
		if d == "" {
			agrees = true
			c.count(reply.Response)
		} else {
			differences = append(differences, d)
		}
		conditional := false
		reply.Answer.When.Walk(func(p origin.Predicate) { conditional = conditional || p.Op == origin.Flag })
		if d != "" && reply.Taken == origin.True && !conditional {
			c.disagree(k, "%s from %s: %s", r.Method, r.Header["Origin"], d)
			return
		}
	}
	if !agrees {
		c.disagree(k, "%s from %s: none of %d replies: %s", r.Method, r.Header["Origin"], len(replies), strings.Join(differences, "; "))
	}
}

func (c *comparison) count(r fetch.Response) {
	for _, name := range headers {
		c.Headers++
		if r.Headers[name].Unknown {
			c.Unknown++
		}
	}
}

// difference says in what a response differs from what is known of it.
func difference(got Response, want fetch.Response) string {
	if want.Status != 0 && want.Status != got.Status {
		return fmt.Sprintf("status %d, expected %d", got.Status, want.Status)
	}
	for _, name := range headers {
		w := want.Headers[name]
		if w.Unknown {
			continue
		}
		g, e := lines(name, got.Header.Values(name)), lines(name, w.Values)
		if !slices.Equal(g, e) {
			return fmt.Sprintf("%s is %q, expected %q", name, g, e)
		}
	}
	return ""
}

// lines are the lines of a header; of Vary, which is a set, the members.
func lines(name string, values []string) []string {
	if name != "Vary" {
		return values
	}
	var out []string
	for _, m := range strings.Split(strings.Join(values, ","), ",") {
		if m = http.CanonicalHeaderKey(strings.TrimSpace(m)); m != "" {
			out = append(out, m)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
