package nethttproutes

import "net/http"

// HandlerWrites writes the headers in the handler itself.
func HandlerWrites() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /items/{id}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.WriteHeader(http.StatusNoContent)
	})
	return mux
}
