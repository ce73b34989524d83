package kratoscases

import (
	"net/http"
	"regexp"
)

var anywhere = regexp.MustCompile(`https://[a-z]+\.example\.com`)

// FilterRegexp matches an expression without ends.
func FilterRegexp() http.Handler {
	return filtered(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			w.Header().Add("Vary", "Origin")
			if anywhere.MatchString(origin) {
				w.Header().Set("Access-Control-Allow-Origin", origin)
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			next.ServeHTTP(w, r)
		})
	})
}
