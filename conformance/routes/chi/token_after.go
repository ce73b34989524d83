package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// TokenAfter asks for the token after the CORS middleware.
func TokenAfter() http.Handler {
	r := chi.NewRouter()
	r.Use(allowApp(), requireToken("s3cret"))
	r.Put("/items/{id}", item)
	return r
}
