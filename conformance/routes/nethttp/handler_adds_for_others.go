package nethttproutes

import (
	"net/http"

	"github.com/rs/cors"
)

// HandlerAddsForOthers adds for a site that the middleware does not know.
func HandlerAddsForOthers() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") == "https://app.example.com" {
			w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
		}
		item(w, r)
	})
	return cors.New(cors.Options{AllowedOrigins: []string{"https://www.example.com"}}).Handler(mux)
}
