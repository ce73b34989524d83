package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// WithAndOptions wraps a route, and its preflight.
func WithAndOptions() http.Handler {
	r := chi.NewRouter()
	items := r.With(allowApp())
	items.Put("/items/{id}", item)
	items.Options("/items/{id}", item)
	return r
}
