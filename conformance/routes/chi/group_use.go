package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// GroupUse uses the middleware in a group.
func GroupUse() http.Handler {
	r := chi.NewRouter()
	r.Get("/healthz", item)
	r.Group(func(r chi.Router) {
		r.Use(allowApp())
		r.Get("/items/{id}", item)
		r.Put("/items/{id}", item)
	})
	return r
}
