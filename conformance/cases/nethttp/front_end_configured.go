package nethttpcases

import "net/http"

// FrontEndConfigured allows the front end that is configured.
func FrontEndConfigured(frontEnd string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", frontEnd)
		w.Write([]byte("ok"))
	})
}
