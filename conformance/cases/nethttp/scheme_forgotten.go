package nethttpcases

import "net/http"

// SchemeForgotten names the host only.
func SchemeForgotten() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "app.example.com")
		w.Write([]byte("ok"))
	})
}
