package nethttpcases

import "net/http"

// RequestHeaderSent sends the headers of requests.
func RequestHeaderSent() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Request-Method", "GET, PUT")
		w.Header().Set("Access-Control-Request-Headers", "Content-Type")
		w.Write([]byte("ok"))
	})
}
