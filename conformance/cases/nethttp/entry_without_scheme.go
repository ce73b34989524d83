package nethttpcases

import (
	"net/http"
	"slices"
)

// EntryWithoutScheme keeps hosts in its list and compares them with origins.
func EntryWithoutScheme() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if slices.Contains([]string{"app.example.com", "admin.example.com"}, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		w.Write([]byte("ok"))
	})
}
