package chicases

import (
	"net/http"

	"github.com/go-chi/render"
)

// NoContentFirst answers preflights before it has said anything.
func NoContentFirst() http.Handler {
	return server(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Method == http.MethodOptions {
				render.NoContent(w, r)
				return
			}
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
			next.ServeHTTP(w, r)
		})
	})
}
