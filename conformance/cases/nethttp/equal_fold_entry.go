package nethttpcases

import (
	"net/http"
	"strings"
)

// EqualFoldEntry ignores case, which the browser never sends.
func EqualFoldEntry() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if strings.EqualFold(origin, "https://App.Example.com") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
