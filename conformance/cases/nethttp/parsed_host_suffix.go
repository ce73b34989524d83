package nethttpcases

import (
	"net/http"
	"net/url"
	"strings"
)

// ParsedHostSuffix parses with care and then compares without.
func ParsedHostSuffix() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		u, err := url.Parse(origin)
		if err == nil && u.Scheme == "https" && strings.HasSuffix(u.Host, "example.com") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
