package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// UseHeadersMethods uses a middleware of its own, and restricts the methods.
func UseHeadersMethods() http.Handler {
	r := mux.NewRouter().StrictSlash(true)
	r.HandleFunc("/items/{id}", item).Methods(http.MethodPut, http.MethodDelete).Name("item")
	r.Use(logged, headers)
	return r
}
