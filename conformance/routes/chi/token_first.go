package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// TokenFirst asks for the token before the CORS middleware.
func TokenFirst() http.Handler {
	r := chi.NewRouter()
	r.Use(logged, requireToken("s3cret"))
	r.Use(allowApp())
	r.Put("/items/{id}", item)
	return r
}
