package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// RouteGroup uses the middleware in a group of a router below.
func RouteGroup() http.Handler {
	r := chi.NewRouter()
	r.Route("/items", func(r chi.Router) {
		r.Group(func(r chi.Router) {
			r.Use(allowApp())
			r.Put("/{id}", item)
		})
	})
	return r
}
