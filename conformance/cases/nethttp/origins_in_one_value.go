package nethttpcases

import "net/http"

// OriginsInOneValue lists both front ends in one header.
func OriginsInOneValue() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com, https://admin.example.com")
		w.Write([]byte("ok"))
	})
}
