package nethttpcases

import "net/http"

// RefusedAfterwards writes its headers first and refuses afterwards: only
// the refusal can be read.
func RefusedAfterwards() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		if origin != "https://app.example.com" {
			http.Error(w, "origin not allowed", http.StatusForbidden)
			return
		}
		w.Write([]byte("ok"))
	})
}
