// Package conditions answers under conditions that say nothing of the Origin.
package conditions

import (
	"net/http"
	"os"
	"strings"
)

// What the page chooses is no guard.

func byPath(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if strings.HasPrefix(r.URL.Path, "/api/") {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `reflected-origin-credentials`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byScript(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Header.Get("X-Requested-With") == "XMLHttpRequest" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `reflected-origin-credentials`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// A configured name is a switch.

type server struct {
	title       string
	origins     []string
	check       func(origin string) bool
	credentials bool
}

func (s *server) byName(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if s.title != "" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `reflected-origin-credentials`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byEnvironment(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if os.Getenv("ENV") == "dev" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want `reflected-origin-credentials`
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// A list that is empty lets everybody in, whether credentials are always allowed
// or only when they are configured.

func (s *server) allowed(origin string) bool {
	if len(s.origins) == 0 {
		if s.check != nil {
			return s.check(origin)
		}
		return true
	}
	for _, o := range s.origins {
		if strings.EqualFold(o, origin) {
			return true
		}
	}
	return false
}

func (s *server) byList(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); s.allowed(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want `fail-open-origin-check`
		if s.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

// The twin: an empty list lets nobody in.

func (s *server) listed(origin string) bool {
	for _, o := range s.origins {
		if o == origin {
			return true
		}
	}
	return false
}

func (s *server) byListTwin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); s.listed(origin) && s.title != "" && r.URL.Path != "/" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		if s.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

// Routes keeps the handlers in use.
func Routes(s *server) http.Handler { // want Routes:"middleware"
	mux := http.NewServeMux()
	mux.HandleFunc("/path", byPath)
	mux.HandleFunc("/script", byScript)
	mux.HandleFunc("/name", s.byName)
	mux.HandleFunc("/environment", byEnvironment)
	mux.HandleFunc("/list", s.byList)
	mux.HandleFunc("/list-twin", s.byListTwin)
	return mux
}
