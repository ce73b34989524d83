package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// UseAfterGroup uses the middleware after a group.
func UseAfterGroup() http.Handler {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Put("/items/{id}", item)
	})
	r.Use(allowApp())
	return r
}
