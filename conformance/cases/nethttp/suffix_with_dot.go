package nethttpcases

import (
	"net/http"
	"strings"
)

// SuffixWithDot is the sound twin of SuffixWithoutDot.
func SuffixWithDot() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if origin == "https://example.com" || strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
