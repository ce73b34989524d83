package nethttpcases

import (
	"net/http"
	"strings"
)

// ConfiguredSuffixDotted adds the dot, and is the sound twin of ConfiguredSuffix.
func ConfiguredSuffixDotted(domain string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if domain != "" && strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, "."+domain) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
