package nethttpcases

import (
	"io"
	"net/http"
)

type originPolicy struct {
	hosts map[string]bool
}

func (p *originPolicy) permits(origin string) bool { return p.hosts[origin] }

func (p *originPolicy) wrap(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if p.permits(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next(w, r)
	})
}

func serveProfile(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "profile") }

// MethodValue keeps its list in a struct.
func MethodValue() http.Handler {
	p := &originPolicy{hosts: map[string]bool{"https://app.example.com": true}}
	return p.wrap(serveProfile)
}
