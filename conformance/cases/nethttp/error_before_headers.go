package nethttpcases

import "net/http"

// ErrorBeforeHeaders answers errors before it sets the headers.
func ErrorBeforeHeaders() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("id") == "" {
			http.Error(w, "which one?", http.StatusBadRequest)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Write([]byte("ok"))
	})
}
