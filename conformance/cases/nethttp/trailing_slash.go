package nethttpcases

import "net/http"

// TrailingSlash copies the address of the front end from the browser.
func TrailingSlash() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com/")
		w.Write([]byte("ok"))
	})
}
