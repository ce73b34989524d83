package nethttpcases

import (
	"io"
	"net/http"
)

var varyLessOrigins = map[string]struct{}{
	"https://app.example.com":   {},
	"https://admin.example.com": {},
}

// AllowlistMissingVary checks well but lets a cache mix up the answers.
func AllowlistMissingVary() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if _, ok := varyLessOrigins[origin]; ok {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		io.WriteString(w, "ok")
	})
}
