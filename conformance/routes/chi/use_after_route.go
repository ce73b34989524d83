package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// UseAfterRoute uses the middleware after a route.
func UseAfterRoute() http.Handler {
	r := chi.NewRouter()
	r.Put("/items/{id}", item)
	r.Use(allowApp())
	return r
}
