package nethttpcases

import (
	"net/http"
	"net/url"
)

// EntryComparedByHost keeps hosts in its list and compares them with hosts.
func EntryComparedByHost() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		u, err := url.Parse(origin)
		if err == nil && u.Scheme == "https" && u.Host == "app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		w.Write([]byte("ok"))
	})
}
