package chicases

import (
	"net/http"

	"github.com/go-chi/render"
)

// NoContentLast answers preflights when it has said everything.
func NoContentLast() http.Handler {
	return server(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
			w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
			if r.Method == http.MethodOptions {
				render.NoContent(w, r)
				return
			}
			next.ServeHTTP(w, r)
		})
	})
}
