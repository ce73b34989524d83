package nethttpcases

import "net/http"

// NotWideOpen lets one front end read.
func NotWideOpen() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Write([]byte("ok"))
	})
}
