package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/handlers"
	"github.com/gorilla/mux"
)

// HandlerWrapped wraps the handler of a route.
func HandlerWrapped() http.Handler {
	r := mux.NewRouter()
	r.Handle("/items/{id}", headers(http.HandlerFunc(item))).Methods("PUT")
	return handlers.RecoveryHandler()(r)
}
