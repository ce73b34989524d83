package nethttpcases

import (
	"net/http"
	"strings"
)

// SuffixWithoutSchemeOrCredentials has nothing to lose on plain http.
func SuffixWithoutSchemeOrCredentials() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, ".example.com") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	})
}
