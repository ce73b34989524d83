package conformance

import (
	"cmp"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/corslint/corslint/internal/finding"
)

// routeCase is one file under routes: a router with a CORS middleware for the
// web application at friend.
type routeCase struct {
	// file is the name of the case's file without its extension.
	file  string
	build start
	// routes are those that the application calls, as in "PUT /items/1".
	routes []string
	// credentials is what the application sends in Authorization, "" for token.
	credentials string
	// unknown, if not empty, says why the source cannot tell what happens. The
	// analysis must then be silent.
	unknown string
}

const friend = "https://app.example.com"

// token is what most applications send with their requests, in Authorization;
// session and key go with it, in Cookie and X-Api-Key. A preflight never carries
// any of them.
const (
	token   = "Bearer s3cret"
	session = "session=s3cret"
	key     = "s3cret"
)

// routingRules are the rules that the experiments with routes decide.
var routingRules = []string{"auth-before-cors", "broken-preflight", "duplicate-allow-origin", "late-middleware"}

// TestRouteConformance runs and analyses every router: the two verdicts must
// agree.
func TestRouteConformance(t *testing.T) {
	analysed := analyse(t, "./routes/...", routingRules)
	for dir, cases := range routeSuites {
		for _, c := range cases {
			t.Run(dir+"/"+c.file, func(t *testing.T) {
				findings := analysed[dir+"/"+c.file]
				want, seen := observeRoutes(c)
				if c.unknown != "" {
					want = nil
				}
				if got := rulesOf(findings); !slices.Equal(got, want) || !saysStatus(findings, seen) {
					t.Errorf("analysed: %v\nobserved: %v\nfindings:\n\t%s\nexperiments:\n\t%s", got, want, explain(findings), strings.Join(seen, "\n\t"))
				}
			})
		}
	}
}

// saysStatus reports whether findings about preflights name the status that was
// seen, if they name one.
func saysStatus(findings []finding.Finding, seen log) bool {
	for _, f := range findings {
		_, rest, ok := strings.Cut(f.Message, "answers OPTIONS with ")
		if !ok {
			continue
		}
		status, _, _ := strings.Cut(rest, " ")
		if !slices.ContainsFunc(seen, func(line string) bool { return strings.HasPrefix(line, "preflight, status "+status+":") }) {
			return false
		}
	}
	return true
}

// observeRoutes is the verdict of experiments: a request that is answered
// without CORS headers misses the middleware, one that is answered with two values
// has them from the middleware and the handler, and a preflight that is not
// answered with them, or not with an ok status, keeps the browser from sending
// the request (Fetch, CORS-preflight fetch step 7). Where credentials would
// help, it is refused for want of them.
func observeRoutes(c routeCase) (rules []string, seen log) {
	server, err := started(c)
	if err != nil {
		return []string{"late-middleware"}, log{err.Error()}
	}
	credentials := map[string]string{"Authorization": cmp.Or(c.credentials, token), "Cookie": session, "X-Api-Key": key}
	for _, route := range c.routes {
		method, target, _ := strings.Cut(route, " ")
		header := map[string]string{"Origin": friend}
		maps.Copy(header, credentials)
		actual := asked(server, request{method: method, target: target, header: header})
		seen.add("request", "", method, target, friend, actual)
		if len(actual.header.Values("Access-Control-Allow-Origin")) > 1 {
			rules = append(rules, "duplicate-allow-origin")
			continue
		}
		if !reads(actual, friend, false) {
			rules = append(rules, "late-middleware")
			continue
		}
		if method == http.MethodGet {
			continue // a simple request
		}
		ask := map[string]string{"Origin": friend, "Access-Control-Request-Method": method}
		preflight := asked(server, request{method: http.MethodOptions, target: target, header: ask})
		seen.add(fmt.Sprintf("preflight, status %d", preflight.status), "", method, target, friend, preflight)
		if permits(preflight) {
			continue
		}
		maps.Copy(ask, credentials)
		if permits(asked(server, request{method: http.MethodOptions, target: target, header: ask})) {
			rules = append(rules, "auth-before-cors")
		} else {
			rules = append(rules, "broken-preflight")
		}
	}
	slices.Sort(rules)
	return slices.Compact(rules), seen
}

// permits reports whether an answer to a preflight of friend permits the request.
func permits(preflight response) bool {
	return preflight.status < 300 && reads(preflight, friend, false)
}

// started builds the server; routers that refuse a middleware panic then.
func started(c routeCase) (server exchange, err error) {
	defer recovered(&err)
	return c.build.build(nil), nil
}

// asked sends a request; servers that call a nil handler panic then, which
// net/http answers by closing the connection.
func asked(server exchange, r request) (answer response) {
	var err error
	defer func() {
		if err != nil {
			answer = response{status: http.StatusInternalServerError, header: http.Header{"Error": {err.Error()}}}
		}
	}()
	defer recovered(&err)
	return server(r)
}

func recovered(err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("panic: %v", r)
	}
}

// TestRouteRegistry checks that the files under routes and the registry are the
// same, and that each kind of router has sound cases and defective ones.
func TestRouteRegistry(t *testing.T) {
	registered := map[string]bool{}
	for dir, cases := range routeSuites {
		sound := 0
		for _, c := range cases {
			registered[dir+"/"+c.file] = true
			if rules, _ := observeRoutes(c); len(rules) == 0 {
				sound++
			}
		}
		if sound == 0 || sound == len(cases) {
			t.Errorf("%s: %d of %d cases are sound", dir, sound, len(cases))
		}
	}
	err := fs.WalkDir(os.DirFS("routes"), ".", func(name string, d fs.DirEntry, err error) error {
		if key, isCase := strings.CutSuffix(name, ".go"); err == nil && isCase && path.Base(name) != "doc.go" {
			if !registered[key] {
				t.Errorf("routes/%s is not registered", name)
			}
			delete(registered, key)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for key := range registered {
		t.Errorf("routes/%s.go does not exist", key)
	}
}
