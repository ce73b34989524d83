package nethttpcases

import "net/http"

// SetTwice sets the header in a helper and again.
func SetTwice() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allowFrontEnd(w)
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Write([]byte("ok"))
	})
}

func allowFrontEnd(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}
