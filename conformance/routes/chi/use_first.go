package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// UseFirst uses the middleware first.
func UseFirst() http.Handler {
	r := chi.NewRouter()
	r.Use(logged)
	r.Use(allowApp())
	r.Put("/items/{id}", item)
	return r
}
