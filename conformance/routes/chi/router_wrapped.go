package chiroutes

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

// RouterWrapped wraps the router.
func RouterWrapped() http.Handler {
	r := chi.NewRouter()
	r.Method("PUT", "/items/{id}", allowApp()(http.HandlerFunc(item)))
	return allowApp()(r)
}
