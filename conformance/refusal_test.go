package conformance

import (
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
)

// stranger stands for the friends of a server that names none.
const stranger = "https://app.example.com"

// seen is the response as the browser model takes it.
func (r response) seen() fetch.Response {
	out := fetch.Response{Status: r.status, Headers: map[string]fetch.Header{}}
	for name, values := range r.header {
		name = http.CanonicalHeaderKey(name)
		h := out.Headers[name]
		h.Values = append(h.Values, values...)
		out.Headers[name] = h
	}
	return out
}

// line is a header as a browser reads it.
func (r response) line(name string) string {
	return strings.Join(r.seen().Headers[name].Values, ", ")
}

// guests are the pages that a server may mean to serve.
func guests(c testCase) []string {
	if len(c.friends)+len(c.shutOut) == 0 {
		return []string{stranger}
	}
	return slices.Concat(c.friends, c.shutOut)
}

// visits are what the guests get from a path by each of the methods.
func visits(server exchange, path string, c testCase) []response {
	var out []response
	for _, guest := range guests(c) {
		for _, method := range methods {
			out = append(out, send(server, method, path, guest))
		}
	}
	return out
}

// refusals are the rules about what a browser refuses that the path breaks.
func refusals(server exchange, path string, c testCase) []string {
	broken := map[string]bool{}
	for _, r := range visits(server, path, c) {
		for rule, shows := range wire {
			broken[rule] = broken[rule] || shows(r)
		}
	}
	for _, guest := range guests(c) {
		broken["literal-wildcard"] = broken["literal-wildcard"] || wildcardIsLiteral(server, path, guest)
	}
	for _, guest := range c.shutOut {
		if !welcome(server, []string{path}, guest) && !broken["misspelled-header"] && !broken["late-header"] && !broken["duplicate-allow-origin"] {
			broken["invalid-allow-origin"] = true
		}
	}
	explained := audits["auth-before-cors"](c, path) || broken["misspelled-header"] || broken["late-header"] || broken["duplicate-allow-origin"] || broken["invalid-allow-origin"]
	broken["broken-preflight"] = !explained && preflightIsBroken(server, path, c)
	return rulesIn(broken)
}

func rulesIn(broken map[string]bool) []string {
	var rules []string
	for _, rule := range slices.Sorted(maps.Keys(broken)) {
		if broken[rule] {
			rules = append(rules, rule)
		}
	}
	return rules
}

// wire are the rules that a single response shows.
var wire = map[string]func(response) bool{
	"misspelled-header": func(r response) bool {
		for name := range r.header {
			if fetch.Intended(name) != "" || strings.EqualFold(name[:min(len(name), 8)], "access-c") && name != http.CanonicalHeaderKey(name) {
				return true
			}
		}
		return false
	},
	"late-header": func(r response) bool {
		for name := range r.late {
			if strings.HasPrefix(name, "Access-Control-") && r.line(name) == "" && r.status < http.StatusBadRequest {
				return true
			}
		}
		return false
	},
	"duplicate-allow-origin": func(r response) bool { return len(r.seen().Headers[fetch.AllowOrigin].Values) > 1 },
	"invalid-allow-origin": func(r response) bool {
		values := r.seen().Headers[fetch.AllowOrigin].Values
		if len(values) != 1 || values[0] == "" || values[0] == "*" {
			return false
		}
		_, err := origin.Parse(values[0])
		return err != nil
	},
	"invalid-allow-credentials": func(r response) bool {
		value := r.line(fetch.AllowCredentials)
		return value != "" && value != "true"
	},
	"ineffective-name": func(r response) bool {
		methods, _ := fetch.List(r.line(fetch.AllowMethods))
		for _, m := range methods {
			upper := strings.ToUpper(m)
			known := slices.Contains([]string{"PUT", "PATCH", "DELETE", "OPTIONS"}, upper)
			if known && !slices.Contains(methods, upper) {
				return true
			}
		}
		headers, _ := fetch.List(r.line(fetch.AllowHeaders))
		exposed, _ := fetch.List(r.line(fetch.ExposeHeaders))
		return slices.ContainsFunc(headers, func(h string) bool { return strings.HasPrefix(strings.ToLower(h), "access-control-allow-") }) ||
			slices.ContainsFunc(exposed, fetch.IsForbiddenResponseHeader)
	},
	"forbidden-name": func(r response) bool {
		methods, _ := fetch.List(r.line(fetch.AllowMethods))
		headers, _ := fetch.List(r.line(fetch.AllowHeaders))
		return slices.ContainsFunc(methods, fetch.IsForbiddenMethod) || slices.ContainsFunc(headers, fetch.IsForbiddenRequestHeader)
	},
	"invalid-max-age": func(r response) bool {
		value := r.line(fetch.MaxAge)
		seconds, ok := fetch.MaxAgeSeconds(value)
		return value != "" && value != "-1" && (!ok || seconds > fetch.FirefoxMaxAge)
	},
}

// wildcardIsLiteral reports whether a guest who is, or means to be, served with
// credentials is refused for a * that serves requests without.
func wildcardIsLiteral(server exchange, path, guest string) bool {
	probe := fetch.Request{Origin: guest, Method: "PROPFIND"}
	named := fetch.Request{Origin: guest, Headers: map[string]string{"X-Probe": "7"}}
	literal := func(judge func(req fetch.Request) bool, req fetch.Request) bool {
		withCookies := req
		withCookies.Credentials = true
		return judge(req) && !judge(withCookies)
	}
	preflight := func(req fetch.Request) bool {
		return fetch.CheckPreflight(req, ask(server, path, req).seen()).Allowed == origin.True
	}
	for _, req := range []fetch.Request{probe, named} {
		if reads(ask(server, path, req), guest, true) && literal(preflight, req) {
			return true
		}
	}
	// Where the origin is a wildcard, too, and means to be served with credentials.
	if r := ask(server, path, named); r.line(fetch.AllowOrigin) == "*" && r.line(fetch.AllowCredentials) == "true" {
		for _, name := range []string{fetch.AllowMethods, fetch.AllowHeaders} {
			if names, _ := fetch.List(r.line(name)); slices.Contains(names, "*") {
				return true
			}
		}
	}
	r := send(server, http.MethodGet, path, guest)
	return reads(r, guest, true) && literal(func(req fetch.Request) bool {
		return fetch.Exposed(req, r.seen(), "X-Probe") == origin.True
	}, fetch.Request{Origin: guest})
}

// ask sends the preflight of a request.
func ask(server exchange, path string, req fetch.Request) response {
	return server(request{method: http.MethodOptions, target: path, header: fetch.PreflightHeaders(req)})
}

// preflightIsBroken reports whether the server means to answer preflights, lets
// a guest read what needs none, and refuses every request that needs one.
func preflightIsBroken(server exchange, path string, c testCase) bool {
	listed := false
	for _, r := range visits(server, path, c) {
		listed = listed || r.line(fetch.AllowMethods) != "" || r.line(fetch.AllowHeaders) != ""
	}
	for _, guest := range guests(c) {
		if (listed || c.preflights) && welcome(server, []string{path}, guest) {
			wanted := requests(guest)
			if listed {
				// A server that names GET and POST asks for no more.
				wanted = append(wanted, fetch.Request{Origin: guest})
			}
			return !slices.ContainsFunc(wanted, func(req fetch.Request) bool {
				return fetch.CheckPreflight(req, ask(server, path, req).seen()).Allowed == origin.True
			})
		}
	}
	return false
}

// requests are some that front ends send and that need a preflight.
func requests(guest string) []fetch.Request {
	var out []fetch.Request
	for _, method := range []string{"PUT", "PATCH", "DELETE"} {
		out = append(out, fetch.Request{Origin: guest, Method: method})
	}
	for name, value := range map[string]string{
		"Content-Type": "application/json", "Authorization": "Bearer 7", "X-Requested-With": "fetch", "X-Request-ID": "7", "X-CSRF-Token": "7",
	} {
		out = append(out, fetch.Request{Origin: guest, Method: "POST", Headers: map[string]string{name: value}})
	}
	return out
}

// audits are the rules of the audit tier, each with the experiment that decides
// it on a path.
var audits = map[string]func(c testCase, path string) bool{
	"public-wildcard": func(c testCase, path string) bool {
		r := send(c.start.build(c.settings), http.MethodGet, path, foreign)
		return r.line(fetch.AllowOrigin) == "*" && reads(r, foreign, false) && r.line(fetch.AllowCredentials) == ""
	},
	"localhost-credentials": func(c testCase, path string) bool {
		server := c.start.build(c.settings)
		return reads(send(server, http.MethodGet, path, "http://localhost:3000"), "http://localhost:3000", true) &&
			!reads(send(server, http.MethodGet, path, foreign), foreign, false)
	},
	"private-network": func(c testCase, path string) bool {
		return slices.ContainsFunc(visits(c.start.build(c.settings), path, c), func(r response) bool {
			return r.line(fetch.AllowPrivateNetwork) == "true"
		})
	},
	"reflected-request-headers": func(c testCase, path string) bool {
		server := c.start.build(c.settings)
		return slices.ContainsFunc(guests(c), func(guest string) bool {
			req := fetch.Request{Origin: guest, Credentials: true, Headers: map[string]string{"X-Never-Heard-Of": "7"}}
			return fetch.CheckPreflight(req, ask(server, path, req).seen()).Allowed == origin.True
		})
	},
	"auth-before-cors": func(c testCase, path string) bool {
		server := c.start.build(c.settings)
		return slices.ContainsFunc(guests(c), func(guest string) bool {
			r := ask(server, path, fetch.Request{Origin: guest, Headers: map[string]string{"Authorization": "Bearer 7"}})
			anonymous := server(request{method: http.MethodGet, target: path, header: map[string]string{"Origin": guest}})
			return r.status == anonymous.status && (r.status == http.StatusUnauthorized || r.status == http.StatusForbidden) &&
				reads(send(server, http.MethodGet, path, guest), guest, false)
		})
	},
	"error-path-without-headers": func(c testCase, path string) bool {
		server := c.start.build(c.settings)
		served, blind := false, false
		for _, guest := range guests(c) {
			bare, _, _ := strings.Cut(path, "?")
			for _, target := range []string{path, bare} {
				r := send(server, http.MethodGet, target, guest)
				served = served || reads(r, guest, false)
				blind = blind || r.status >= http.StatusBadRequest && r.line(fetch.AllowOrigin) == ""
			}
		}
		return served && blind
	},
	"overwritten-vary": func(c testCase, path string) bool {
		server := c.start.build(c.settings)
		varies := func(from string) bool {
			return fetch.VaryCovers(send(server, http.MethodGet, path, from).seen()) == origin.True
		}
		for _, guest := range guests(c) {
			r := server(request{method: http.MethodGet, target: path, header: map[string]string{"Origin": guest}, encoded: true})
			kept := slices.ContainsFunc(r.seen().Headers["Vary"].Values, func(v string) bool { return strings.Contains(v, "Accept-Encoding") })
			if varies(guest) && (!kept || !varies(foreign)) {
				return true
			}
		}
		return false
	},
	"config-origins": func(c testCase, path string) bool {
		const other = "https://other.example.org"
		return c.start.configured && !welcome(c.start.build(c.settings), []string{path}, other) &&
			welcome(c.start.build([]string{other}), []string{path}, other)
	},
}
