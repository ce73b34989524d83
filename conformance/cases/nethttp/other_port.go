package nethttpcases

import "net/http"

// OtherPort serves a front end on a port of its own.
func OtherPort() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com:8443")
		w.Write([]byte("ok"))
	})
}
