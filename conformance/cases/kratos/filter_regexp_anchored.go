package kratoscases

import (
	"net/http"
	"regexp"
)

var whole = regexp.MustCompile(`^https://[a-z]+\.example\.com$`)

// FilterRegexpAnchored matches an expression with ends.
func FilterRegexpAnchored() http.Handler {
	return filtered(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			w.Header().Add("Vary", "Origin")
			if whole.MatchString(origin) {
				w.Header().Set("Access-Control-Allow-Origin", origin)
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			next.ServeHTTP(w, r)
		})
	})
}
