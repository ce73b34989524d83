package nethttpcases

import "net/http"

// DefaultPort spells the port of HTTPS out.
func DefaultPort() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com:443")
		w.Write([]byte("ok"))
	})
}
