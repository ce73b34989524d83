// Package chicases holds servers that write CORS headers with chi and its
// package render.
package chicases

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/render"
)

// server is a router behind a middleware.
func server(middleware func(http.Handler) http.Handler) http.Handler {
	r := chi.NewRouter()
	r.Use(middleware)
	r.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { render.PlainText(w, r, "ok") })
	return r
}

// routed is a router with a handler.
func routed(handle http.HandlerFunc) http.Handler {
	r := chi.NewRouter()
	r.HandleFunc("/", handle)
	return r
}
