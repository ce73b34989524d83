package nethttpcases

import "net/http"

// AfterStatus states the status first.
func AfterStatus() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusOK)
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Write([]byte("ok"))
	})
}
