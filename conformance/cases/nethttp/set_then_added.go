package nethttpcases

import "net/http"

// SetThenAdded adds in the handler to what the helper set.
func SetThenAdded() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		allowApp(w)
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
		w.Write([]byte("ok"))
	})
}

func allowApp(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}
