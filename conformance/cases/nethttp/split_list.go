package nethttpcases

import (
	"net/http"
	"slices"
	"strings"
)

// SplitList is the sound twin of ReversedContains.
func SplitList() http.Handler {
	allowed := strings.Split("https://app.example.com,https://www.example.com", ",")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if slices.Contains(allowed, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
