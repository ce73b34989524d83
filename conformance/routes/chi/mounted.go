package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// Mounted mounts a router that uses the middleware.
func Mounted() http.Handler {
	api := chi.NewRouter()
	api.Use(allowApp())
	api.Put("/{id}", item)
	r := chi.NewRouter()
	r.Mount("/items", api)
	return r
}
