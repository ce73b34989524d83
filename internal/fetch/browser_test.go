//go:build browser

package fetch

import (
	"embed"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/corslint/corslint/internal/browsertest"
	"github.com/corslint/corslint/internal/origin"
)

// An experiment is something that a page asks of a server, and what the server
// answers.
type experiment struct {
	name  string
	steps []step
	// request says what is asked; its Origin follows from the step.
	request            Request
	preflight, answers reply
	// names are the response headers that the page looks for.
	names []string
}

// A step is one call of fetch.
type step struct {
	from site
	// noCORS is the mode no-cors, in which images and scripts of other origins
	// are loaded: no Origin is sent, and the page does not see the response.
	noCORS bool
}

// A site is a page that asks, in a frame of its own.
type site string

const (
	// friend and sibling are of one site, by which browsers part their cache,
	// and stranger is of another. All differ in their origin.
	friend   site = "friend"
	sibling  site = "sibling"
	stranger site = "stranger"
	// sandboxed has an opaque origin, serialised as null.
	sandboxed site = "sandboxed"
)

// A reply is a response. In its values echo stands for the Origin of the
// request; a header with an empty echo is left out.
type reply struct {
	status  int
	headers []field
}

type field struct{ name, value string }

const echo = "{origin}"

// An outcome is what can be seen of an experiment.
type outcome struct {
	// Preflights and Requests are how many the server received, Asked the
	// preflight's method and header names.
	Preflights, Requests int
	Asked                string
	// Reads holds, for each step, whether the page could read the response and
	// which of the headers.
	Reads string
}

// browser is the machinery of the test: servers, the frames' origins, what was
// seen.
type browser struct {
	experiments []experiment
	origins     map[site]string
	api         *httptest.Server

	mu       sync.Mutex
	seen     []outcome
	failures []string
	finished chan struct{}
}

//go:embed testdata/browser
var browserFiles embed.FS

// TestBrowser performs experiments in a real browser and compares what happens
// with what this package predicts.
func TestBrowser(t *testing.T) {
	command := browsertest.Find(t)
	b := &browser{finished: make(chan struct{})}
	b.api = httptest.NewServer(http.HandlerFunc(b.serveAPI))
	defer b.api.Close()
	pages, siblings := httptest.NewServer(http.HandlerFunc(b.servePages)), httptest.NewServer(http.HandlerFunc(b.servePages))
	defer pages.Close()
	defer siblings.Close()
	b.origins = map[site]string{
		friend: atLocalhost(pages.URL), sibling: atLocalhost(siblings.URL), stranger: pages.URL, sandboxed: "null",
	}
	b.experiments = experiments(b.origins)
	b.seen = make([]outcome, len(b.experiments))

	browsertest.Run(t, command, b.origins[friend]+"/top.html", b.finished) // blocked requests are errors on the console
	for _, f := range b.failures {
		t.Error(f)
	}

	agreed := 0
	for i, e := range b.experiments {
		want := b.predict(e)
		if b.seen[i] != want {
			t.Errorf("%s: %s %v, credentials %t\n\tpreflight answered %v, request %v\n\tbrowser: %+v\n\tmodel:   %+v",
				e.name, e.request.Method, e.request.Headers, e.request.Credentials, e.preflight, e.answers, b.seen[i], want)
			continue
		}
		agreed++
	}
	b.checkCaches(t)
	t.Logf("%d experiments in %s, %d agree with the model", len(b.experiments), command, agreed)
	if len(b.experiments) < 500 {
		t.Errorf("only %d experiments", len(b.experiments))
	}
}

// atLocalhost is the URL of a loopback server under the name localhost, which
// is another origin, and another site.
func atLocalhost(url string) string { return strings.Replace(url, "127.0.0.1", "localhost", 1) }

// servePages serves the pages and takes their results.
func (b *browser) servePages(w http.ResponseWriter, r *http.Request) {
	fail := func(format string, args ...any) {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.failures = append(b.failures, fmt.Sprintf(format, args...))
	}
	switch r.URL.Path {
	case "/experiments":
		if err := json.NewEncoder(w).Encode(b.plan()); err != nil {
			fail("sending the experiments: %v", err)
		}
	case "/results":
		var results [][]struct {
			Read bool
			Seen []string
		}
		if err := json.NewDecoder(r.Body).Decode(&results); err != nil || len(results) != len(b.experiments) {
			fail("the page sent %d results: %v", len(results), err)
		} else {
			for i, steps := range results {
				for _, s := range steps {
					b.seen[i].Reads += reading(s.Read, s.Seen)
				}
			}
		}
		close(b.finished)
	case "/failed":
		message, err := io.ReadAll(r.Body)
		fail("the page failed: %s (%v)", message, err)
		close(b.finished)
	default:
		http.ServeFileFS(w, r, browserFiles, "testdata/browser"+r.URL.Path)
	}
}

// blocked is the part in outcome.Reads of a step that reads nothing.
const blocked = "[blocked]"

// reading is a step's part of outcome.Reads.
func reading(read bool, seen []string) string {
	if !read {
		return blocked
	}
	return "[read " + strings.Join(seen, " ") + "]"
}

// plan is what the page needs to know.
func (b *browser) plan() any {
	type frame struct {
		URL       string `json:"url"`
		Sandboxed bool   `json:"sandboxed"`
	}
	type call struct {
		From site   `json:"from"`
		Mode string `json:"mode"`
	}
	type task struct {
		URL         string            `json:"url"`
		Steps       []call            `json:"steps"`
		Method      string            `json:"method,omitempty"`
		Headers     map[string]string `json:"headers"`
		Credentials string            `json:"credentials"`
		Names       []string          `json:"names"`
	}
	frames := map[site]frame{}
	for s, o := range b.origins {
		if s == sandboxed {
			frames[s] = frame{b.origins[friend] + "/frame.html", true}
			continue
		}
		frames[s] = frame{URL: o + "/frame.html"}
	}
	tasks := make([]task, len(b.experiments))
	for i, e := range b.experiments {
		t := task{
			URL: fmt.Sprintf("%s/%d", atLocalhost(b.api.URL), i), Method: e.request.Method,
			Headers: e.request.Headers, Credentials: "omit", Names: append([]string{}, e.names...),
		}
		if t.Headers == nil {
			t.Headers = map[string]string{}
		}
		if e.request.Credentials {
			t.Credentials = "include"
		}
		for _, s := range e.steps {
			c := call{s.from, "cors"}
			if s.noCORS {
				c.Mode = "no-cors"
			}
			t.Steps = append(t.Steps, c)
		}
		tasks[i] = t
	}
	return map[string]any{"sites": frames, "experiments": tasks}
}

// serveAPI answers for the experiment that the path names.
func (b *browser) serveAPI(w http.ResponseWriter, r *http.Request) {
	var i int
	if _, err := fmt.Sscanf(r.URL.Path, "/%d", &i); err != nil || i >= len(b.experiments) {
		http.NotFound(w, r)
		return
	}
	e := b.experiments[i]
	answer := e.answers
	b.mu.Lock()
	if asked := r.Header.Get(RequestMethod); r.Method == "OPTIONS" && asked != "" {
		answer = e.preflight
		b.seen[i].Preflights++
		b.seen[i].Asked = strings.TrimSpace(asked + " " + r.Header.Get(RequestNames))
	} else {
		b.seen[i].Requests++
	}
	b.mu.Unlock()
	for name, h := range answer.response(r.Header.Get("Origin")).Headers {
		w.Header()[name] = h.Values
	}
	w.WriteHeader(answer.status)
}

// response is the reply to a request with the Origin, "" for none.
func (r reply) response(from string) Response {
	out := Response{Status: r.status, Headers: map[string]Header{}}
	for _, f := range r.headers {
		if from == "" && strings.Contains(f.value, echo) {
			continue
		}
		name := http.CanonicalHeaderKey(f.name)
		h := out.Headers[name]
		h.Values = append(h.Values, strings.ReplaceAll(f.value, echo, from))
		out.Headers[name] = h
	}
	return out
}

// predict is what the package says of an experiment.
func (b *browser) predict(e experiment) outcome {
	var o outcome
	var stored *Response // in the browser's cache
	for i, s := range e.steps {
		req := e.request
		req.Origin, req.Method, req.Headers = b.origins[s.from], NormalizeMethod(e.request.Method), maps.Clone(e.request.Headers)
		for _, name := range chromiumSafelists {
			delete(req.Headers, name)
		}
		answer := e.answers.response(req.Origin)
		if s.noCORS {
			answer = e.answers.response("")
		}
		reads := blocked
		if b.sent(e, req, i, &o) {
			if stored != nil && VaryCovers(*stored) == origin.False {
				answer = *stored
			} else {
				o.Requests++
			}
			if Check(req, answer).Allowed == origin.True && !s.noCORS {
				reads = reading(true, readable(req, answer, e.names))
			}
		}
		if len(answer.Headers["Cache-Control"].Values) > 0 && stored == nil {
			stored = &answer
		}
		o.Reads += reads
	}
	return o
}

// sent predicts whether step i sends its request, and counts the preflight.
func (b *browser) sent(e experiment, req Request, i int, o *outcome) bool {
	if IsForbiddenMethod(req.Method) {
		return false
	}
	if e.steps[i].noCORS || !NeedsPreflight(req) {
		return true
	}
	answer := e.preflight.response(req.Origin)
	// Where browsers are known to differ the verdict is unknown; Chromium is
	// the one that allows.
	allowed := CheckPreflight(req, answer).Allowed != origin.False
	if i > 0 && allowed && lifetime(answer) > 0 {
		return true // remembered
	}
	asks := PreflightHeaders(req)
	o.Preflights++
	o.Asked = strings.TrimSpace(asks[RequestMethod] + " " + asks[RequestNames])
	return allowed
}

// chromiumSafelists are headers for which Chromium asks no permission, though
// the standard says it should: it does not let scripts set User-Agent
// (crbug.com/571722), and the others are client hints, which the standard had
// in its list once. A server that allows them does no harm.
var chromiumSafelists = []string{"User-Agent", "Save-Data", "DPR", "Width", "Viewport-Width", "Downlink"}

// lifetime is how long a preflight is remembered, in seconds.
func lifetime(preflight Response) int64 {
	value, _ := preflight.get(MaxAge)
	if seconds, ok := MaxAgeSeconds(value); ok {
		return seconds
	}
	return DefaultMaxAge
}

// readable are the headers that the page sees, of those that are sent.
func readable(req Request, resp Response, names []string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		return len(resp.Headers[http.CanonicalHeaderKey(name)].Values) == 0 || Exposed(req, resp, name) != origin.True
	})
}

// checkCaches compares LacksVary with what the cache did: experiments of two
// steps that are each other's reverse are of one resource, and somebody is
// blocked in one of them if, and only if, it lacks Vary.
func (b *browser) checkCaches(t *testing.T) {
	t.Helper()
	compared := 0
	for i := 0; i+1 < len(b.experiments); i++ {
		e, f := b.experiments[i], b.experiments[i+1]
		if len(e.steps) != 2 || len(f.steps) != 2 || e.steps[0] == e.steps[1] || e.name != f.name {
			continue
		}
		compared++
		var responses []Response
		for _, s := range e.steps {
			from := b.origins[s.from]
			if s.noCORS {
				from = ""
			}
			responses = append(responses, e.answers.response(from))
		}
		want := LacksVary(responses) == origin.True
		reads := b.seen[i].Reads + b.seen[i+1].Reads
		blocked := strings.Count(reads, blocked)
		for _, s := range slices.Concat(e.steps, f.steps) {
			if s.noCORS {
				blocked-- // never reads
			}
		}
		if got := blocked > 0; got != want {
			t.Errorf("%s: the cache mixes the answers up: %t (%s), LacksVary says %t", e.name, got, reads, want)
		}
	}
	if compared < 5 {
		t.Errorf("only %d pairs of experiments on the cache", compared)
	}
}
