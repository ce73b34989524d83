package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// MethodNotAllowed wraps the handler of what has no route.
func MethodNotAllowed() http.Handler {
	r := mux.NewRouter()
	r.Use(headers)
	r.HandleFunc("/items/{id}", item).Methods("PUT")
	r.MethodNotAllowedHandler = headers(http.NotFoundHandler())
	return r
}
