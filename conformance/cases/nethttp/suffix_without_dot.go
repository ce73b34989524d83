package nethttpcases

import (
	"net/http"
	"strings"
)

// SuffixWithoutDot forgets that evilexample.com ends the same way.
func SuffixWithoutDot() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, "example.com") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
