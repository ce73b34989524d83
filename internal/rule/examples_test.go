package rule_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corslint/corslint/analyzer"
	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/gate"
	"github.com/corslint/corslint/internal/origin"
	"github.com/corslint/corslint/internal/rule"

	authbeforecorsbad "github.com/corslint/corslint/internal/rule/testdata/examples/authbeforecors/bad"
	authbeforecorsgood "github.com/corslint/corslint/internal/rule/testdata/examples/authbeforecors/good"
	brokenpreflightbad "github.com/corslint/corslint/internal/rule/testdata/examples/brokenpreflight/bad"
	brokenpreflightgood "github.com/corslint/corslint/internal/rule/testdata/examples/brokenpreflight/good"
	configoriginsbad "github.com/corslint/corslint/internal/rule/testdata/examples/configorigins/bad"
	configoriginsgood "github.com/corslint/corslint/internal/rule/testdata/examples/configorigins/good"
	crossoriginprotectionbad "github.com/corslint/corslint/internal/rule/testdata/examples/crossoriginprotection/bad"
	crossoriginprotectiongood "github.com/corslint/corslint/internal/rule/testdata/examples/crossoriginprotection/good"
	duplicatealloworiginbad "github.com/corslint/corslint/internal/rule/testdata/examples/duplicatealloworigin/bad"
	duplicatealloworigingood "github.com/corslint/corslint/internal/rule/testdata/examples/duplicatealloworigin/good"
	emptyrequesturlbad "github.com/corslint/corslint/internal/rule/testdata/examples/emptyrequesturl/bad"
	emptyrequesturlgood "github.com/corslint/corslint/internal/rule/testdata/examples/emptyrequesturl/good"
	errorpathwithoutheadersbad "github.com/corslint/corslint/internal/rule/testdata/examples/errorpathwithoutheaders/bad"
	errorpathwithoutheadersgood "github.com/corslint/corslint/internal/rule/testdata/examples/errorpathwithoutheaders/good"
	failopenbad "github.com/corslint/corslint/internal/rule/testdata/examples/failopenorigincheck/bad"
	failopengood "github.com/corslint/corslint/internal/rule/testdata/examples/failopenorigincheck/good"
	forbiddennamebad "github.com/corslint/corslint/internal/rule/testdata/examples/forbiddenname/bad"
	forbiddennamegood "github.com/corslint/corslint/internal/rule/testdata/examples/forbiddenname/good"
	ineffectivenamebad "github.com/corslint/corslint/internal/rule/testdata/examples/ineffectivename/bad"
	ineffectivenamegood "github.com/corslint/corslint/internal/rule/testdata/examples/ineffectivename/good"
	insecurebad "github.com/corslint/corslint/internal/rule/testdata/examples/insecureorigin/bad"
	insecuregood "github.com/corslint/corslint/internal/rule/testdata/examples/insecureorigin/good"
	invalidallowcredentialsbad "github.com/corslint/corslint/internal/rule/testdata/examples/invalidallowcredentials/bad"
	invalidallowcredentialsgood "github.com/corslint/corslint/internal/rule/testdata/examples/invalidallowcredentials/good"
	invalidalloworiginbad "github.com/corslint/corslint/internal/rule/testdata/examples/invalidalloworigin/bad"
	invalidalloworigingood "github.com/corslint/corslint/internal/rule/testdata/examples/invalidalloworigin/good"
	invalidmaxagebad "github.com/corslint/corslint/internal/rule/testdata/examples/invalidmaxage/bad"
	invalidmaxagegood "github.com/corslint/corslint/internal/rule/testdata/examples/invalidmaxage/good"
	lateheaderbad "github.com/corslint/corslint/internal/rule/testdata/examples/lateheader/bad"
	lateheadergood "github.com/corslint/corslint/internal/rule/testdata/examples/lateheader/good"
	latebad "github.com/corslint/corslint/internal/rule/testdata/examples/latemiddleware/bad"
	lategood "github.com/corslint/corslint/internal/rule/testdata/examples/latemiddleware/good"
	literalwildcardbad "github.com/corslint/corslint/internal/rule/testdata/examples/literalwildcard/bad"
	literalwildcardgood "github.com/corslint/corslint/internal/rule/testdata/examples/literalwildcard/good"
	localhostcredentialsbad "github.com/corslint/corslint/internal/rule/testdata/examples/localhostcredentials/bad"
	localhostcredentialsgood "github.com/corslint/corslint/internal/rule/testdata/examples/localhostcredentials/good"
	varybad "github.com/corslint/corslint/internal/rule/testdata/examples/missingvaryorigin/bad"
	varygood "github.com/corslint/corslint/internal/rule/testdata/examples/missingvaryorigin/good"
	misspelledheaderbad "github.com/corslint/corslint/internal/rule/testdata/examples/misspelledheader/bad"
	misspelledheadergood "github.com/corslint/corslint/internal/rule/testdata/examples/misspelledheader/good"
	nullbad "github.com/corslint/corslint/internal/rule/testdata/examples/nullorigin/bad"
	nullgood "github.com/corslint/corslint/internal/rule/testdata/examples/nullorigin/good"
	overwrittenvarybad "github.com/corslint/corslint/internal/rule/testdata/examples/overwrittenvary/bad"
	overwrittenvarygood "github.com/corslint/corslint/internal/rule/testdata/examples/overwrittenvary/good"
	privatenetworkbad "github.com/corslint/corslint/internal/rule/testdata/examples/privatenetwork/bad"
	privatenetworkgood "github.com/corslint/corslint/internal/rule/testdata/examples/privatenetwork/good"
	publicwildcardbad "github.com/corslint/corslint/internal/rule/testdata/examples/publicwildcard/bad"
	publicwildcardgood "github.com/corslint/corslint/internal/rule/testdata/examples/publicwildcard/good"
	reflectedbad "github.com/corslint/corslint/internal/rule/testdata/examples/reflectedorigin/bad"
	reflectedgood "github.com/corslint/corslint/internal/rule/testdata/examples/reflectedorigin/good"
	credentialsbad "github.com/corslint/corslint/internal/rule/testdata/examples/reflectedorigincredentials/bad"
	credentialsgood "github.com/corslint/corslint/internal/rule/testdata/examples/reflectedorigincredentials/good"
	reflectedrequestheadersbad "github.com/corslint/corslint/internal/rule/testdata/examples/reflectedrequestheaders/bad"
	reflectedrequestheadersgood "github.com/corslint/corslint/internal/rule/testdata/examples/reflectedrequestheaders/good"
	weakbad "github.com/corslint/corslint/internal/rule/testdata/examples/weakorigincheck/bad"
	weakgood "github.com/corslint/corslint/internal/rule/testdata/examples/weakorigincheck/good"
	websocketbad "github.com/corslint/corslint/internal/rule/testdata/examples/websocketanyorigin/bad"
	websocketgood "github.com/corslint/corslint/internal/rule/testdata/examples/websocketanyorigin/good"
	wildcardbad "github.com/corslint/corslint/internal/rule/testdata/examples/wildcardcredentials/bad"
	wildcardgood "github.com/corslint/corslint/internal/rule/testdata/examples/wildcardcredentials/good"
)

// friend is the origin that the examples mean to serve.
const friend = "https://app.example.com"

// An example is a rule's pair of programs and what is observed of them when
// they run. defective says whether the handler shows the defect to a request
// of the given origin; it is nil for what nobody can observe.
type example struct {
	bad, good func() http.Handler
	defective func(t *testing.T, h func() http.Handler, origin string) bool
	// setting is the environment variable that holds a configured string.
	setting string
}

var examples = map[string]example{
	"reflected-origin-credentials": {bad: credentialsbad.Handler, good: credentialsgood.Handler, defective: readsWithCredentials},
	"fail-open-origin-check":       {bad: failopenbad.Handler, good: failopengood.Handler, defective: readsWithCredentials, setting: "ALLOWED_ORIGINS"},
	"weak-origin-check":            {bad: weakbad.Handler, good: weakgood.Handler, defective: readsWithCredentials},
	"null-origin":                  {bad: nullbad.Handler, good: nullgood.Handler, defective: readsWithCredentials},
	"insecure-origin":              {bad: insecurebad.Handler, good: insecuregood.Handler, defective: readsWithCredentials},
	"wildcard-credentials": {bad: wildcardbad.Handler, good: wildcardgood.Handler, defective: func(t *testing.T, h func() http.Handler, origin string) bool {
		head := get(t, h, origin).Header
		return head.Get("Access-Control-Allow-Origin") == "*" && head.Get("Access-Control-Allow-Credentials") == "true"
	}},
	"reflected-origin": {bad: reflectedbad.Handler, good: reflectedgood.Handler, defective: func(t *testing.T, h func() http.Handler, origin string) bool {
		return get(t, h, origin).Header.Get("Access-Control-Allow-Origin") == origin
	}},
	"missing-vary-origin": {bad: varybad.Handler, good: varygood.Handler, defective: func(t *testing.T, h func() http.Handler, _ string) bool {
		friend, stranger := get(t, h, "https://app.example.com"), get(t, h, "https://evil.example")
		differ := friend.Header.Get("Access-Control-Allow-Origin") != stranger.Header.Get("Access-Control-Allow-Origin")
		return differ && friend.Header.Get("Vary") != "Origin"
	}},
	"websocket-any-origin": {bad: websocketbad.Handler, good: websocketgood.Handler, defective: upgrades},
	"cross-origin-protection": {bad: crossoriginprotectionbad.Handler, good: crossoriginprotectiongood.Handler, defective: func(t *testing.T, h func() http.Handler, _ string) bool {
		r := httptest.NewRequest("POST", "https://api.example.com/password", nil)
		r.Header.Set("Sec-Fetch-Site", "cross-site")
		w := httptest.NewRecorder()
		h().ServeHTTP(w, r)
		return w.Code == http.StatusOK
	}},
	"empty-request-url": {bad: emptyrequesturlbad.Handler, good: emptyrequesturlgood.Handler, defective: func(t *testing.T, h func() http.Handler, _ string) bool {
		server := httptest.NewServer(h())
		defer server.Close()
		// The defect: the front end of the same host is refused.
		return request(t, server.URL, server.URL).StatusCode == http.StatusForbidden
	}},
	"misspelled-header":         {bad: misspelledheaderbad.Handler, good: misspelledheadergood.Handler, defective: refuses(fetch.Request{})},
	"late-header":               {bad: lateheaderbad.Handler, good: lateheadergood.Handler, defective: refuses(fetch.Request{})},
	"duplicate-allow-origin":    {bad: duplicatealloworiginbad.Handler, good: duplicatealloworigingood.Handler, defective: refuses(fetch.Request{})},
	"invalid-allow-origin":      {bad: invalidalloworiginbad.Handler, good: invalidalloworigingood.Handler, defective: refuses(fetch.Request{})},
	"invalid-allow-credentials": {bad: invalidallowcredentialsbad.Handler, good: invalidallowcredentialsgood.Handler, defective: refuses(fetch.Request{Credentials: true})},
	"literal-wildcard": {bad: literalwildcardbad.Handler, good: literalwildcardgood.Handler, defective: refuses(fetch.Request{
		Credentials: true, Headers: map[string]string{"X-Request-ID": "7"},
	})},
	"broken-preflight": {bad: brokenpreflightbad.Handler, good: brokenpreflightgood.Handler, defective: refuses(fetch.Request{Method: "PUT"})},
	"ineffective-name": {bad: ineffectivenamebad.Handler, good: ineffectivenamegood.Handler, defective: refuses(fetch.Request{Method: "PATCH"})},
	"forbidden-name": {bad: forbiddennamebad.Handler, good: forbiddennamegood.Handler, defective: func(t *testing.T, h func() http.Handler, from string) bool {
		names, _ := fetch.List(get(t, h, from).Header.Get("Access-Control-Allow-Headers"))
		return slices.ContainsFunc(names, fetch.IsForbiddenRequestHeader)
	}},
	"invalid-max-age": {bad: invalidmaxagebad.Handler, good: invalidmaxagegood.Handler, defective: func(t *testing.T, h func() http.Handler, from string) bool {
		_, ok := fetch.MaxAgeSeconds(get(t, h, from).Header.Get("Access-Control-Max-Age"))
		return !ok
	}},
	"public-wildcard": {bad: publicwildcardbad.Handler, good: publicwildcardgood.Handler, defective: func(t *testing.T, h func() http.Handler, _ string) bool {
		return !refuses(fetch.Request{})(t, h, "https://evil.example")
	}},
	"overwritten-vary": {bad: overwrittenvarybad.Handler, good: overwrittenvarygood.Handler, defective: func(t *testing.T, h func() http.Handler, from string) bool {
		compressed := func() http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				w.Header().Add("Vary", "Accept-Encoding")
				h().ServeHTTP(w, r)
			})
		}
		return get(t, compressed, from).Header.Get("Vary") != "Accept-Encoding"
	}},
	"reflected-request-headers": {bad: reflectedrequestheadersbad.Handler, good: reflectedrequestheadersgood.Handler, defective: func(t *testing.T, h func() http.Handler, _ string) bool {
		return !refuses(fetch.Request{Credentials: true, Headers: map[string]string{"X-Forwarded-User": "root"}})(t, h, friend)
	}},
	"auth-before-cors": {bad: authbeforecorsbad.Handler, good: authbeforecorsgood.Handler, defective: func(t *testing.T, h func() http.Handler, _ string) bool {
		return refuses(fetch.Request{Headers: map[string]string{"Authorization": "Bearer 7"}})(t, h, friend)
	}},
	"error-path-without-headers": {bad: errorpathwithoutheadersbad.Handler, good: errorpathwithoutheadersgood.Handler, defective: refuses(fetch.Request{})},
	"private-network": {bad: privatenetworkbad.Handler, good: privatenetworkgood.Handler, defective: func(t *testing.T, h func() http.Handler, from string) bool {
		return get(t, h, from).Header.Get("Access-Control-Allow-Private-Network") == "true"
	}},
	"localhost-credentials": {bad: localhostcredentialsbad.Handler, good: localhostcredentialsgood.Handler, defective: readsWithCredentials},
	"config-origins": {bad: configoriginsbad.Handler, good: configoriginsgood.Handler, defective: func(t *testing.T, h func() http.Handler, from string) bool {
		t.Setenv("FRONT_END", from)
		return !refuses(fetch.Request{})(t, h, from)
	}},
	"ineffective-suppression": {},
	"late-middleware":         {bad: latebad.Handler, good: lategood.Handler, defective: refuses(fetch.Request{Method: "PUT"})},
}

func get(t *testing.T, h func() http.Handler, origin string) *http.Response {
	t.Helper()
	server := httptest.NewServer(h())
	defer server.Close()
	return request(t, server.URL, origin)
}

func request(t *testing.T, url, origin string) *http.Response {
	t.Helper()
	return send(t, "GET", url, map[string]string{"Origin": origin})
}

func send(t *testing.T, method, url string, header map[string]string) *http.Response {
	t.Helper()
	r, err := http.NewRequest(method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range header {
		r.Header.Set(name, value)
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	return resp
}

func readsWithCredentials(t *testing.T, h func() http.Handler, from string) bool {
	t.Helper()
	return !refuses(fetch.Request{Credentials: true})(t, h, from)
}

// refuses reports whether the browser refuses the request, its preflight
// included.
func refuses(req fetch.Request) func(t *testing.T, h func() http.Handler, from string) bool {
	return func(t *testing.T, h func() http.Handler, from string) bool {
		t.Helper()
		req := req
		req.Origin = from
		server := httptest.NewServer(h())
		defer server.Close()
		if fetch.NeedsPreflight(req) {
			resp := send(t, "OPTIONS", server.URL, fetch.PreflightHeaders(req))
			if fetch.CheckPreflight(req, seen(resp)).Allowed != origin.True {
				return true
			}
		}
		return fetch.Check(req, seen(request(t, server.URL, from))).Allowed != origin.True
	}
}

func seen(resp *http.Response) fetch.Response {
	out := fetch.Response{Status: resp.StatusCode, Headers: map[string]fetch.Header{}}
	for name, values := range resp.Header {
		out.Headers[name] = fetch.Header{Values: values}
	}
	return out
}

func upgrades(t *testing.T, h func() http.Handler, from string) bool {
	t.Helper()
	server := httptest.NewServer(h())
	defer server.Close()
	r, err := http.NewRequest("GET", server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{
		"Origin": from, "Connection": "Upgrade", "Upgrade": "websocket",
		"Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
	} {
		r.Header.Set(name, value)
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	return resp.StatusCode == http.StatusSwitchingProtocols
}

// TestExamples analyses and runs both examples of every rule: the bad one is
// reported, with a witness whose request shows the defect when it is sent; the
// good one is silent, and shows no defect to the same request.
func TestExamples(t *testing.T) {
	found := analyse(t)
	for _, r := range rule.All {
		t.Run(r.Name, func(t *testing.T) {
			e, ok := examples[r.Name]
			if _, err := os.Stat("testdata/libraries/" + strings.ReplaceAll(r.Name, "-", "")); err == nil && !ok {
				return // run by the conformance tests
			}
			if !ok {
				t.Fatal("the rule has no examples that run")
			}
			dir := "/examples/" + strings.ReplaceAll(r.Name, "-", "")
			bad, good := within(found, dir+"/bad", r), within(found, dir+"/good", r)
			if len(bad) != 1 || bad[0].Rule != r.Name {
				t.Fatalf("bad example: got %v, want one finding", bad)
			}
			if len(good) != 0 {
				t.Errorf("good example: got %v, want silence", good)
			}
			from := "https://evil.example"
			if r.Tier == rule.Correctness {
				from = friend
			}
			if w := bad[0].Witness; w != nil {
				from = w.Origin
				if e.setting != "" {
					t.Setenv(e.setting, w.Setting)
				}
				server := httptest.NewServer(e.bad())
				resp := send(t, w.Request, server.URL, map[string]string{"Origin": from})
				server.Close()
				for name, value := range w.Response {
					if got := strings.Join(resp.Header.Values(name), ", "); got != value {
						t.Errorf("the witness says %s: %s, the program answers %q", name, value, got)
					}
				}
			}
			if e.defective == nil {
				return
			}
			if !e.defective(t, e.bad, from) {
				t.Errorf("the bad example shows no defect to %s", from)
			}
			if e.defective(t, e.good, from) {
				t.Errorf("the good example shows the defect to %s", from)
			}
		})
	}
}

func analyse(t *testing.T) []finding.Finding {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedModule}, "./testdata/examples/...")
	if err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{analyzer.New(analyzer.Config{NoFacts: true, Audit: true})}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var found []finding.Finding
	var comments gate.Comments
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Fatal(act.Err)
		}
		found = append(found, act.Result.(*analyzer.Result).Findings...)
		for _, f := range act.Package.Syntax {
			comments.Add(act.Package.Fset, f, act.Package.PkgPath)
		}
	}
	all := func(*rule.Rule) bool { return true }
	return comments.Apply(finding.Arrange(found), all, time.Now()).Reported
}

// within are the findings in a directory: those of the rules that are on by
// default, and those of r.
func within(found []finding.Finding, dir string, r *rule.Rule) []finding.Finding {
	var out []finding.Finding
	for _, f := range found {
		by, _ := rule.Lookup(f.Rule)
		if strings.HasSuffix(f.Package, dir) && (by == r || by.Tier != rule.Audit) {
			out = append(out, f)
		}
	}
	return out
}

// TestRules checks what every rule has to have.
func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rule.All {
		if seen[r.Name] {
			t.Errorf("%s is listed twice", r.Name)
		}
		seen[r.Name] = true
		if r.Doc.Title == "" || strings.HasSuffix(r.Doc.Title, ".") || r.Doc.Text == "" || r.Doc.Fine == "" || len(r.Doc.References) == 0 {
			t.Errorf("%s: incomplete documentation", r.Name)
		}
		for _, a := range r.Doc.Mend {
			if a.With == "" || a.Text == "" {
				t.Errorf("%s: incomplete advice %v", r.Name, a)
			}
		}
		if len(r.Doc.Mend) == 0 {
			t.Errorf("%s: the documentation does not say how to mend it", r.Name)
		}
		for _, src := range []string{r.Bad(), r.Good()} {
			if !strings.HasPrefix(src, "package ") {
				t.Errorf("%s: an example is missing: %s", r.Name, src)
			}
		}
		if got, ok := rule.Lookup(r.Name); !ok || got != r {
			t.Errorf("Lookup(%q) finds something else", r.Name)
		}
	}
	if _, ok := rule.Lookup("no-such-rule"); ok {
		t.Error("Lookup finds a rule that is not there")
	}
}
