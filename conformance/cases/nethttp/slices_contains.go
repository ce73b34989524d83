package nethttpcases

import (
	"net/http"
	"slices"
)

var containsList = []string{"https://app.example.com", "http://localhost:3000"}

// SlicesContains is the sound twin of PlainHTTPEntry: loopback needs no TLS.
func SlicesContains() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); slices.Contains(containsList, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
