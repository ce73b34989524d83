package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// HandlerWrappedOptions wraps the handler of a route, and allows preflights.
func HandlerWrappedOptions() http.Handler {
	r := mux.NewRouter()
	r.Handle("/items/{id}", headers(http.HandlerFunc(item))).Methods("PUT", "OPTIONS")
	return r
}
