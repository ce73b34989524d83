package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// UseAfterMount uses the middleware after a router was mounted.
func UseAfterMount() http.Handler {
	api := chi.NewRouter()
	api.Put("/{id}", item)
	r := chi.NewRouter()
	r.Mount("/items", api)
	r.Use(allowApp())
	return r
}
