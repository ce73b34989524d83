package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// GroupRoute has a router below a group with the middleware.
func GroupRoute() http.Handler {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(allowApp())
		r.Route("/items", func(r chi.Router) {
			r.Put("/{id}", item)
		})
	})
	return r
}
