package nethttpcases

import (
	"net/http"
	"strings"
)

// ConfiguredSuffix tests for a suffix that its operator writes.
func ConfiguredSuffix(domain string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if domain != "" && strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, domain) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
