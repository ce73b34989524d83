package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// HandlerWrapped wraps the handler of a route.
func HandlerWrapped() http.Handler {
	r := chi.NewRouter()
	r.Method("PUT", "/items/{id}", allowApp()(http.HandlerFunc(item)))
	return r
}
