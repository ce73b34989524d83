package nethttpcases

import (
	"net/http"
	"strings"
)

const joinedOrigins = "https://app.example.com,https://www.example.com"

// ReversedContains looks for the Origin in a string of origins, in which
// https://app.example.co is found too.
func ReversedContains() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if origin != "" && strings.Contains(joinedOrigins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
