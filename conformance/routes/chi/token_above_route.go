package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// TokenAboveRoute asks for the token in the router, and has the CORS middleware in one below it.
func TokenAboveRoute() http.Handler {
	r := chi.NewRouter()
	r.Use(requireToken("s3cret"))
	r.Route("/api", func(r chi.Router) {
		r.Use(allowApp())
		r.Put("/items/{id}", item)
	})
	return r
}
