package nethttpcases

import "net/http"

// AnyExposedWithCookies exposes all headers, and allows cookies.
func AnyExposedWithCookies() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Expose-Headers", "*")
		w.Header().Set("X-Total-Count", "7")
		w.Write([]byte("ok"))
	})
}
