package nethttpcases

import "net/http"

// NullWithoutCredentials lets any sandboxed frame read.
func NullWithoutCredentials() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if origin == "null" || origin == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	})
}
