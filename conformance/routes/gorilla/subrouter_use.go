package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// SubrouterUse uses the middleware in a subrouter.
func SubrouterUse() http.Handler {
	r := mux.NewRouter()
	api := r.PathPrefix("/api").Subrouter()
	api.Use(headers)
	api.HandleFunc("/items/{id}", item).Methods("PUT")
	return r
}
