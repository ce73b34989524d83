package nethttpcases

import (
	"net/http"
	"regexp"
)

var anchoredPattern = regexp.MustCompile(`^https://([a-z0-9-]+\.)+example\.com(:\d+)?$`)

// RegexpAnchored is anchored and escaped.
func RegexpAnchored() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); anchoredPattern.MatchString(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
