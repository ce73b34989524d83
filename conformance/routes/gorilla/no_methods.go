package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// NoMethods leaves the method to the handler.
func NoMethods() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/items/{id}", item)
	r.Use(headers)
	return r
}
