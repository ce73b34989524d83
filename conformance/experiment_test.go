package conformance

import (
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/publicsuffix"

	"github.com/corslint/corslint/internal/fetch"
	"github.com/corslint/corslint/internal/origin"
)

const foreign = "https://evil.example"

var methods = [...]string{http.MethodGet, http.MethodPost, http.MethodOptions}

// send is one experiment: a page of origin from (empty for a request without an
// Origin) has its browser send a request of the method to the path.
func send(server exchange, method, path, from string) response {
	header := map[string]string{}
	if from != "" {
		header["Origin"] = from
	}
	if method == http.MethodOptions {
		header["Access-Control-Request-Method"] = http.MethodPut
		header["Access-Control-Request-Headers"] = "content-type"
	} else {
		header["Authorization"] = "Bearer 7" // which preflights never carry
	}
	return server(request{method: method, target: path, header: header})
}

// sendChosen is send with everything else that the page of an attacker chooses
// made to name its origin: the query and the Referer.
func sendChosen(server exchange, method, path, from string) response {
	header := map[string]string{"Origin": from, "Referer": from + "/page"}
	if method == http.MethodOptions {
		header["Access-Control-Request-Method"] = http.MethodPut
	}
	return server(request{method: method, target: path + "?origin=" + url.QueryEscape(from), header: header})
}

// reads judges by the CORS check whether a page of the origin may read the
// response. A refusal (status 400 and up) gives nothing away.
func reads(r response, from string, credentials bool) bool {
	if r.status >= http.StatusBadRequest {
		return false
	}
	return fetch.Check(fetch.Request{Origin: from, Credentials: credentials}, r.seen()).Allowed == origin.True
}

// log collects what the experiments saw, to explain a disagreement.
type log []string

func (l *log) add(rule, setting, method, path, from string, r response) {
	*l = append(*l, fmt.Sprintf("%s: %s%s %s from %s: Allow-Origin %q, Allow-Credentials %q, Vary %q", rule, setting, method, path, from,
		r.header.Values(fetch.AllowOrigin), r.header.Values(fetch.AllowCredentials), r.header.Values("Vary")))
}

// observe is the verdict of the experiments alone: the rules of the catalogue
// that the server breaks.
func observe(c testCase) (rules []string, seen log) {
	paths := c.paths
	if len(paths) == 0 {
		paths = []string{"/"}
	}
	server, refusal := built(c.start, c.settings)
	if refusal != "" {
		return []string{"rejected-config"}, log{refusal}
	}
	for _, path := range paths {
		if rule := trust(server, path, c.friends, &seen); rule != "" {
			rules = append(rules, rule)
		} else if c.start.configured && failsOpen(c, path, &seen) {
			rules = append(rules, "fail-open-origin-check")
		}
		if lacksVary(server, path, c.friends, &seen) {
			rules = append(rules, "missing-vary-origin")
		}
		rules = append(rules, refusals(server, path, c)...)
		for _, rule := range c.audit {
			if audits[rule](c, path) {
				rules = append(rules, rule)
			}
		}
	}
	slices.Sort(rules)
	return slices.Compact(rules), seen
}

// built is the server; a refusal is what it panics with when it starts.
func built(s start, settings []string) (server exchange, refusal string) {
	defer func() {
		if r := recover(); r != nil {
			refusal = fmt.Sprint("panic: ", r)
		}
	}()
	return s.build(settings), ""
}

// trust is the strongest rule about who may read that the path breaks.
func trust(server exchange, path string, friends []string, seen *log) string {
	verdict := ""
	try := func(rule string, from string, broken func(r response) bool) {
		for _, method := range methods {
			if verdict != "" {
				return
			}
			for _, send := range []func(exchange, string, string, string) response{send, sendChosen} {
				if r := send(server, method, path, from); verdict == "" && broken(r) {
					verdict = rule
					seen.add(rule, "", method, path, from, r)
				}
			}
		}
	}
	star := func(r response) bool { return r.header.Get(fetch.AllowOrigin) == "*" }
	credentialed := func(from string) func(response) bool {
		return func(r response) bool { return reads(r, from, true) }
	}
	plain := func(from string) func(response) bool {
		return func(r response) bool { return !star(r) && reads(r, from, false) }
	}
	open := false
	for _, method := range methods {
		open = open || reads(send(server, method, path, foreign), foreign, false)
	}

	try("reflected-origin-credentials", foreign, credentialed(foreign))
	for _, from := range lookAlikes(friends) {
		try("weak-origin-check", from, credentialed(from))
		if !open {
			try("weak-origin-check", from, plain(from))
		}
	}
	try("null-origin", "null", credentialed("null"))
	if !open {
		try("null-origin", "null", plain("null"))
	}
	for _, from := range unprotected(friends) {
		try("insecure-origin", from, credentialed(from))
	}
	for _, from := range append([]string{foreign}, friends...) {
		try("wildcard-credentials", from, func(r response) bool {
			return star(r) && r.header.Get(fetch.AllowCredentials) == "true"
		})
	}
	try("reflected-origin", foreign, plain(foreign))
	return verdict
}

// failsOpen reports whether some setting lets everybody in with credentials.
func failsOpen(c testCase, path string, seen *log) bool {
	for _, settings := range [][]string{{"*"}, {}, {""}, {c.opens}} {
		server := c.start.build(settings)
		for _, method := range methods {
			if r := send(server, method, path, foreign); reads(r, foreign, true) {
				seen.add("fail-open-origin-check", fmt.Sprintf("set to %q: ", settings), method, path, foreign, r)
				return true
			}
		}
	}
	return false
}

// lacksVary reports whether the answer depends on the Origin and is given
// without Vary: Origin (RFC 9110 section 12.5.5). An answer of * is right for
// everybody who gets it from a cache.
func lacksVary(server exchange, path string, friends []string, seen *log) bool {
	origins := append([]string{"", foreign, "null"}, friends...)
	origins = append(origins, lookAlikes(friends)...)
	for _, method := range methods {
		if method == http.MethodOptions {
			continue // no cache keeps these (RFC 9110 section 9.3.7)
		}
		answers := map[string]bool{}
		var bare []string
		for _, from := range origins {
			r := send(server, method, path, from)
			allowed := strings.Join(r.header.Values(fetch.AllowOrigin), ", ")
			answers[allowed+"\n"+r.header.Get(fetch.AllowCredentials)] = true
			varies := fetch.VaryCovers(fetch.Response{Headers: map[string]fetch.Header{"Vary": {Values: r.header.Values("Vary")}}})
			if allowed != "" && allowed != "*" && varies != origin.True {
				bare = append(bare, from)
			}
		}
		if len(answers) > 1 && len(bare) > 0 {
			seen.add("missing-vary-origin", "", method, path, bare[0], send(server, method, path, bare[0]))
			return true
		}
	}
	return false
}

// lookAlikes are origins that anybody can have and that a careless test takes
// for one of the friends. None shares a registrable domain with a friend.
func lookAlikes(friends []string) []string {
	own := map[string]bool{}
	for _, f := range friends {
		if u, err := url.Parse(f); err == nil {
			own[registrable(u.Hostname())] = true
		}
	}
	var out []string
	for _, f := range friends {
		u, err := url.Parse(f)
		if err != nil || u.Host == "" {
			continue
		}
		host := u.Hostname()
		hosts := []string{host + ".evil.example", host + "evil.example", "evil." + host + ".evil.example", "evil" + host, "evil-" + host}
		if domain := registrable(host); domain != host && strings.Contains(domain, ".") {
			hosts = append(hosts, "evil"+domain, "evil-"+domain, "evil.evil"+domain, "evil"+domain+".evil.example", domain+".evil.example", "app."+domain+"evil.example")
		}
		if suffix, _ := publicsuffix.PublicSuffix(host); strings.Contains(host, ".") {
			hosts = append(hosts, "evil."+suffix)
		}
		for i, r := range host {
			if r == '.' {
				hosts = append(hosts, host[:i]+"x"+host[i+1:])
			}
		}
		for cut := len(host) - 1; cut > strings.LastIndex(host, "."); cut-- {
			if suffix, listed := publicsuffix.PublicSuffix(host[:cut]); listed && suffix != host[:cut] {
				hosts = append(hosts, host[:cut])
			}
		}
		for _, h := range hosts {
			if domain := registrable(h); own[domain] || !strings.Contains(domain, ".") {
				continue
			}
			for _, scheme := range []string{"https", u.Scheme} {
				out = append(out, scheme+"://"+h)
				if u.Port() != "" {
					out = append(out, scheme+"://"+h+":"+u.Port())
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// unprotected are the friends' hosts over plain http, which whoever controls
// the user's network can speak for; not loopback, which never leaves the machine.
func unprotected(friends []string) []string {
	var out []string
	for _, f := range friends {
		u, err := url.Parse(f)
		if err != nil || loopback(u.Hostname()) {
			continue
		}
		out = append(out, "http://"+u.Host)
	}
	return out
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || ip != nil && ip.IsLoopback()
}

func registrable(host string) string {
	if domain, err := publicsuffix.EffectiveTLDPlusOne(host); err == nil && net.ParseIP(host) == nil {
		return domain
	}
	return host
}
