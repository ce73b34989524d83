package nethttpcases

import "net/http"

// NamedExposedWithCookies exposes the header that the front end reads.
func NamedExposedWithCookies() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Expose-Headers", "X-Total-Count")
		w.Header().Set("X-Total-Count", "7")
		w.Write([]byte("ok"))
	})
}
