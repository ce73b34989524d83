package nethttpcases

import (
	"net/http"
	"strings"
)

// PrefixOpenEnded accepts https://app.example.com.evil.example.
func PrefixOpenEnded() http.Handler {
	const trusted = "https://app.example.com"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if !strings.HasPrefix(origin, trusted) {
			http.Error(w, "origin not allowed", http.StatusForbidden)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Write([]byte("ok"))
	})
}
