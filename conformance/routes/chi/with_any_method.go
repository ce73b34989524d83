package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// WithAnyMethod wraps a route of any method.
func WithAnyMethod() http.Handler {
	r := chi.NewRouter()
	r.With(allowApp()).HandleFunc("/items/{id}", item)
	return r
}
