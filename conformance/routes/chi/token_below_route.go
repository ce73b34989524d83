package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// TokenBelowRoute asks for the token in a router below that with the CORS middleware.
func TokenBelowRoute() http.Handler {
	r := chi.NewRouter()
	r.Use(allowApp())
	r.Route("/api", func(r chi.Router) {
		r.Use(requireToken("s3cret"))
		r.Put("/items/{id}", item)
	})
	return r
}
