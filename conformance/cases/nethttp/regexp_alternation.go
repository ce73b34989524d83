package nethttpcases

import (
	"net/http"
	"regexp"
)

// RegexpAlternation anchors each alternative on one side only.
func RegexpAlternation() http.Handler {
	pattern := regexp.MustCompile(`^https://app\.example\.com|https://admin\.example\.org$`)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); pattern.MatchString(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	})
}
