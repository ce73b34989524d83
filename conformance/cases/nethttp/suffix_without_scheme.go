package nethttpcases

import (
	"net/http"
	"strings"
)

// SuffixWithoutScheme trusts the network between the user and the site.
func SuffixWithoutScheme() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if strings.HasSuffix(origin, ".example.com") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
