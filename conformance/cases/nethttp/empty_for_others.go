package nethttpcases

import "net/http"

// EmptyForOthers sends an empty value to everybody else.
func EmptyForOthers() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Origin")
		allowed := ""
		if r.Header.Get("Origin") == "https://app.example.com" {
			allowed = "https://app.example.com"
		}
		w.Header().Set("Access-Control-Allow-Origin", allowed)
		w.Write([]byte("ok"))
	})
}
