package nethttpcases

import "net/http"

// OwnHeader has a header of its own beside.
func OwnHeader() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("X-Access-Control-Allow-Origin-Source", "static")
		w.Write([]byte("ok"))
	})
}
