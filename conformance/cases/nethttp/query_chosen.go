package nethttpcases

import "net/http"

// QueryChosen lets the caller name its own origin.
func QueryChosen() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.URL.Query().Get("origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Write([]byte("ok"))
	})
}
