package nethttpcases

import "net/http"

// VaryAfterwards adds Vary last, for whatever was decided.
func VaryAfterwards() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		w.Header().Add("Vary", "Accept-Encoding, Origin")
		w.WriteHeader(http.StatusNoContent)
	})
}
