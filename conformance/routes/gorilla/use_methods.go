package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// UseMethods uses the middleware, and restricts the methods.
func UseMethods() http.Handler {
	r := mux.NewRouter()
	r.Use(allowApp())
	r.HandleFunc("/items/{id}", item).Methods("GET")
	r.HandleFunc("/items/{id}", item).Methods("PUT")
	return r
}
