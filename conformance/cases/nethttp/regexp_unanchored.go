package nethttpcases

import (
	"net/http"
	"regexp"
)

var unanchoredPattern = regexp.MustCompile(`https://[a-z]+\.example\.com`)

// RegexpUnanchored matches in the middle of an Origin.
func RegexpUnanchored() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); unanchoredPattern.MatchString(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
