package nethttpcases

import "net/http"

// TwoSpellings sets under one spelling and writes the map under another.
func TwoSpellings() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header()["access-control-allow-origin"] = []string{"https://app.example.com"}
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Write([]byte("ok"))
	})
}
