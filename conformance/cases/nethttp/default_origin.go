package nethttpcases

import "net/http"

// DefaultOrigin answers the main site's origin to whom it does not know.
func DefaultOrigin() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allow := "https://www.example.com"
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
			allow = origin
		}
		w.Header().Set("Access-Control-Allow-Origin", allow)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Vary", "Origin")
	})
}
