package nethttpcases

import (
	"net/http"
	"strings"
)

// PublicSuffixPages trusts all customers of a host of pages.
func PublicSuffixPages() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".github.io") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
