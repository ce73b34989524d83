package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// WithMiddleware wraps one route.
func WithMiddleware() http.Handler {
	r := chi.NewRouter()
	r.With(allowApp()).Put("/items/{id}", item)
	return r
}
