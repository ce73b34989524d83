package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// MethodMiddlewareAndCORS lists the methods of routes without OPTIONS beside
// another middleware.
func MethodMiddlewareAndCORS() http.Handler {
	r := mux.NewRouter()
	api := r.PathPrefix("/api").Subrouter()
	api.HandleFunc("/items/{id}", item).Methods("PUT")
	api.Use(mux.CORSMethodMiddleware(api), headers)
	return r
}
