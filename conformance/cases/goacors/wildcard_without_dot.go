package goacors

import (
	"net/http"

	"goa.design/plugins/v3/cors"
)

// WildcardWithoutDot forgets the dot before the domain.
func WildcardWithoutDot() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if origin == "" {
			read(w, r)
			return
		}
		if cors.MatchOrigin(origin, "https://*example.com") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Vary", "Origin")
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			if r.Header.Get("Access-Control-Request-Method") != "" {
				w.Header().Set("Access-Control-Allow-Methods", "GET, POST")
				w.WriteHeader(http.StatusNoContent)
				return
			}
			read(w, r)
			return
		}
		read(w, r)
	})
}
