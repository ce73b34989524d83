package nethttpcases

import "net/http"

// VaryAdded adds to Vary.
func VaryAdded() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" || origin == "https://admin.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		w.Write([]byte("ok"))
	})
}
