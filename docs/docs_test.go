package docs_test

import (
	"flag"
	"fmt"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/docs"
	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/rule"
	"github.com/corslint/corslint/internal/stubtest"
)

var update = flag.Bool("update", false, "write the pages anew")

// TestPages fails when a page is missing or not what its rule says.
func TestPages(t *testing.T) {
	reported := analyse(t)
	written := map[string]bool{}
	for _, r := range rule.All {
		file := filepath.Join("rules", r.Name+".md")
		written[file] = true
		want := page(r, reported[r.Name])
		if *update {
			if err := os.WriteFile(file, []byte(want), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if docs.Page(r.Name) != want {
			t.Errorf("%s is stale: go test ./docs -update", file)
		}
	}
	files, err := filepath.Glob("rules/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !written[f] {
			t.Errorf("%s is of no rule", f)
		}
	}
}

// analyse is what the rules report of their bad examples, by rule.
func analyse(t *testing.T) map[string]finding.Finding {
	t.Helper()
	found := report(t, &packages.Config{}, "../internal/rule/testdata/examples/...")
	if len(found) < 20 {
		t.Fatalf("only %d examples are reported", len(found))
	}
	// Examples that need a library are analysed with the shape of it.
	module, err := filepath.Abs("../internal/fix/testdata/module")
	if err != nil {
		t.Fatal(err)
	}
	overlay := map[string][]byte{}
	for _, r := range rule.All {
		if _, ok := found[r.Name]; !ok && strings.Contains(r.Bad(), "package bad") {
			overlay[filepath.Join(module, example(r.Name), "bad", "bad.go")] = []byte(r.Bad())
		}
	}
	if len(overlay) > 0 {
		maps.Copy(found, report(t, &packages.Config{
			Dir: module, Overlay: overlay, Env: append(os.Environ(), "GOFLAGS=", "GOWORK=off", "GOPROXY=off"),
		}, "./..."))
	}
	return found
}

// example is the directory of a rule's examples.
func example(rule string) string { return strings.ReplaceAll(rule, "-", "") }

// report analyses packages, and keeps what rules say of their own bad examples.
func report(t *testing.T, config *packages.Config, pattern string) map[string]finding.Finding {
	t.Helper()
	newest := func(path string) string {
		if path == "github.com/gin-contrib/cors" {
			return "v1.7.7"
		}
		return ""
	}
	found := map[string]finding.Finding{}
	for _, f := range stubtest.Findings(t, analyzer.New(analyzer.Config{NoFacts: true, Audit: true, Versions: newest}), stubtest.Load(t, config, pattern)) {
		if strings.HasSuffix(f.Package, "/"+example(f.Rule)+"/bad") {
			found[f.Rule] = f
		}
	}
	return found
}

// page is the page of r, which reported f of its bad example.
func page(r *rule.Rule, f finding.Finding) string {
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	on := "on by default"
	if r.Tier == rule.Audit {
		on = "on request: `-audit`, or `-enable " + r.Name + "`"
	}
	p("<!-- Made from internal/rule by go test ./docs -update. -->")
	p("# %s\n\n%s.\n\nSeverity **%s**, tier **%s**, %s.\n\n%s\n", r.Name, r.Doc.Title, r.Severity, r.Tier, on, r.Doc.Text)
	if f.Rule != "" {
		p("## The experiment\n\nOf the wrong program below corslint says:\n\n> %s\n", f.Message)
	}
	if w := f.Witness; w != nil {
		p("```http\n%s```\n", exchange(w))
		if v := verdict(r, w); v != "" {
			p("%s\n", v)
		}
	}
	p("## Wrong\n\n```go\n%s```\n", r.Bad())
	p("## Right\n\n```go\n%s```\n", r.Good())
	p("Both programs are analysed and run by the tests of corslint.\n")
	p("## How to mend it\n")
	for _, a := range r.Doc.Mend {
		p("- **%s**: %s", a.With, a.Text)
	}
	p("\n## When it is fine\n\n%s\n", r.Doc.Fine)
	p("## How to suppress it\n\nWith a reason, on the line, above the statement or above the function:\n")
	p("```go\n//corslint:ignore %s the reason\n```\n", r.Name)
	p("golangci-lint takes `//nolint:corslint // the reason`. `-disable %s` turns the rule off.\n", r.Name)
	p("## References\n")
	for _, ref := range r.Doc.References {
		p("- <%s>", ref)
	}
	return b.String()
}

// exchange is the experiment: what the browser asks, after >, and which headers
// it gets, after <.
func exchange(w *finding.Witness) string {
	var b strings.Builder
	fmt.Fprintf(&b, "> %s /\n> Origin: %s\n", w.Request, w.Origin)
	for _, name := range slices.Sorted(maps.Keys(w.Response)) {
		fmt.Fprintf(&b, "< %s: %s\n", name, w.Response[name])
	}
	return b.String()
}

// verdict says what a browser makes of the exchange, "" if that is not all that
// counts.
func verdict(r *rule.Rule, w *finding.Witness) string {
	response := fetch.Response{Headers: map[string]fetch.Header{}}
	for name, value := range w.Response {
		response.Headers[name] = fetch.Header{Values: []string{value}}
	}
	request := fetch.Request{Origin: w.Origin}
	switch {
	case r.Cause == rule.Trust && len(w.Response) == 0:
		return "The server accepts the handshake. Browsers leave the decision to it (RFC 6455 section 10.2)."
	case w.Request == "OPTIONS":
		request.Method, request.Credentials = http.MethodPost, true
		request.Headers = map[string]string{"Content-Type": "application/json"}
		if v := fetch.CheckPreflight(request, response); v.Allowed == origin.False {
			return fmt.Sprintf("To send a POST with JSON and the user's cookies is refused (%s): %s.", v.Step, v.Reason)
		}
		return ""
	}
	says := func(credentials bool) string {
		request.Credentials = credentials
		v := fetch.Check(request, response)
		if v.Allowed == origin.True {
			return fmt.Sprintf("the page may read the response (%s)", v.Step)
		}
		return fmt.Sprintf("the browser refuses (%s: %s)", v.Step, v.Reason)
	}
	return fmt.Sprintf("With credentials, %s. Without, %s.", says(true), says(false))
}
