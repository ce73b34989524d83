package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// GroupBelowUse uses the middleware in the router and in a group.
func GroupBelowUse() http.Handler {
	r := chi.NewRouter()
	r.Use(allowApp())
	r.Group(func(r chi.Router) {
		r.Use(allowApp())
		r.Put("/items/{id}", item)
	})
	return r
}
