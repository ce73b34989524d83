package nethttpcases

import "net/http"

// ErrorAfterHeaders sets the headers before anything can fail.
func ErrorAfterHeaders() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if r.URL.Query().Get("id") == "" {
			http.Error(w, "which one?", http.StatusBadRequest)
			return
		}
		w.Write([]byte("ok"))
	})
}
