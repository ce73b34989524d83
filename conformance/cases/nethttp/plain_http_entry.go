package nethttpcases

import (
	"net/http"
	"slices"
)

// PlainHTTPEntry still lists the site from before it had TLS.
func PlainHTTPEntry() http.Handler {
	allowed := []string{"http://app.example.com", "https://app.example.com"}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); slices.Contains(allowed, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
