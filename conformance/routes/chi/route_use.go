package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// RouteUse uses the middleware in a router below.
func RouteUse() http.Handler {
	r := chi.NewRouter()
	r.Route("/items", func(r chi.Router) {
		r.Use(allowApp())
		r.Put("/{id}", item)
	})
	return r
}
