package nethttproutes

import (
	"net/http"

	"github.com/rs/cors"
)

// HandlerSets has a handler set the header anew.
func HandlerSets() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		item(w, r)
	})
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}}).Handler(mux)
}
