package nethttpcases

import (
	"net/http"
	"regexp"
)

var unescapedDot = regexp.MustCompile(`^https://app.example\.com$`)

// RegexpUnescapedDot lets appXexample.com pass for app.example.com.
func RegexpUnescapedDot() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if unescapedDot.MatchString(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
