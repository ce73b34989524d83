package nethttpcases

import (
	"net/http"
	"strings"
)

// PrefixLocalhostOpenEnded is PrefixWithPort without its colon.
func PrefixLocalhostOpenEnded() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if strings.HasPrefix(origin, "http://localhost") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		w.Write([]byte("ok"))
	})
}
