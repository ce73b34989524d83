package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// OptionsCatchAll has a route for all preflights.
func OptionsCatchAll() http.Handler {
	r := mux.NewRouter()
	r.Use(headers)
	r.HandleFunc("/items/{id}", item).Methods("PUT")
	r.PathPrefix("/").Methods("OPTIONS").HandlerFunc(item)
	return r
}
