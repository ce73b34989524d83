package nethttpcases

import "net/http"

// Deferred sets the headers when everything is done.
func Deferred() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		}()
		w.Write([]byte("ok"))
	})
}
