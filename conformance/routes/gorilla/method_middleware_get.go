package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// MethodMiddlewareGet lists the methods of routes that need no preflight.
func MethodMiddlewareGet() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/items/{id}", openItem).Methods(http.MethodGet)
	r.Use(mux.CORSMethodMiddleware(r))
	return r
}
