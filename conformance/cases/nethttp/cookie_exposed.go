package nethttpcases

import "net/http"

// CookieExposed exposes what is hidden anyhow.
func CookieExposed() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Expose-Headers", "Set-Cookie")
		w.Write([]byte("ok"))
	})
}
