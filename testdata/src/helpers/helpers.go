// Package helpers spreads a CORS answer over functions of one package.
package helpers

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

// A setter of headers is judged by what its callers give it.

func set(w http.ResponseWriter, name, value string) { w.Header().Set(name, value) }

func setAll(w http.ResponseWriter, headers map[string]string) {
	for name, value := range headers {
		w.Header().Set(name, value) // want `wildcard-credentials`
	}
}

func bySetter(w http.ResponseWriter, r *http.Request) {
	set(w, "Access-Control-Allow-Origin", "https://app.example.com")
	set(w, "Access-Control-Allow-Credentials", "true")
}

func bySetterTwin(w http.ResponseWriter, r *http.Request) {
	set(w, "Vary", "Origin")
	set(w, "Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `reflected-origin-credentials`
	set(w, "Access-Control-Allow-Credentials", "true")
}

func byTable(w http.ResponseWriter, r *http.Request) {
	setAll(w, map[string]string{
		"Access-Control-Allow-Origin":      "*",
		"Access-Control-Allow-Credentials": "true",
	})
}

// A reader of the Origin, and validators in layers.

func originOf(r *http.Request) string { return strings.TrimSpace(r.Header.Get("Origin")) }

func hostOf(origin string) (string, bool) {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" {
		return "", false
	}
	return u.Hostname(), true
}

func company(host string) bool {
	return host == "example.com" || strings.HasSuffix(host, ".example.com")
}

func companyTwin(host string) bool { return strings.HasSuffix(host, "example.com") }

func trusted(origin string) bool {
	host, ok := hostOf(origin)
	return ok && company(host)
}

func trustedTwin(origin string) bool {
	host, ok := hostOf(origin)
	return ok && companyTwin(host)
}

func layered(w http.ResponseWriter, r *http.Request) {
	set(w, "Vary", "Origin")
	if origin := originOf(r); trusted(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func layeredTwin(w http.ResponseWriter, r *http.Request) {
	set(w, "Vary", "Origin")
	if origin := originOf(r); trustedTwin(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want `weak-origin-check`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// A validator kept in a field, a variable, a factory.

type server struct {
	check func(origin string) bool
}

func (s *server) answer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); s.check(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want `weak-origin-check`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func newServer() *server {
	return &server{check: func(origin string) bool { return strings.Contains(origin, "example.com") }}
}

var pattern = regexp.MustCompile(`^https://[a-z]+\.example\.com$`)

var patternTwin = regexp.MustCompile(`^https://[a-z]+.example.com`)

func matching(re *regexp.Regexp) func(string) bool {
	return func(origin string) bool { return re.MatchString(origin) }
}

func cors(check func(string) bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); check(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want `weak-origin-check`
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

// Recursion has no end that can be seen: nothing is claimed.

func either(origin string, names []string) bool {
	if len(names) == 0 {
		return false
	}
	return origin == names[0] || either(origin, names[1:])
}

func recursive(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); either(origin, []string{"https://app.example.com"}) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Routes keeps the handlers in use.
func Routes(next http.Handler) http.Handler { // want Routes:"middleware"
	mux := http.NewServeMux()
	mux.HandleFunc("/setter", bySetter)
	mux.HandleFunc("/setter-twin", bySetterTwin)
	mux.HandleFunc("/table", byTable)
	mux.HandleFunc("/layered", layered)
	mux.HandleFunc("/layered-twin", layeredTwin)
	mux.HandleFunc("/field", newServer().answer)
	mux.HandleFunc("/recursive", recursive)
	mux.Handle("/pattern", cors(matching(pattern), next))
	mux.Handle("/pattern-twin", cors(matching(patternTwin), next))
	return mux
}
