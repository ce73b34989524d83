package nethttpcases

import "net/http"

// OriginsInName has one letter too many.
func OriginsInName() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origins", "https://app.example.com")
		w.Write([]byte("ok"))
	})
}
