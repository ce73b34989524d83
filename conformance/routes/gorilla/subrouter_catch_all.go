package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// SubrouterCatchAll answers the preflights of a subrouter.
func SubrouterCatchAll() http.Handler {
	r := mux.NewRouter()
	api := r.PathPrefix("/api").Subrouter()
	api.Use(headers)
	api.HandleFunc("/items/{id}", item).Methods("PUT")
	api.PathPrefix("/").HandlerFunc(item)
	return r
}
