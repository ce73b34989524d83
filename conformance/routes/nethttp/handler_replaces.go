package nethttproutes

import (
	"net/http"

	"github.com/rs/cors"
)

// HandlerReplaces takes back what the middleware has set before it adds.
func HandlerReplaces() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Del("Access-Control-Allow-Origin")
		w.Header().Add("Access-Control-Allow-Origin", "*")
		item(w, r)
	})
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}}).Handler(mux)
}
