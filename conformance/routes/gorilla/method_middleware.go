package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// MethodMiddleware lists the methods of routes, which do not have OPTIONS: their
// preflights do not get there.
func MethodMiddleware() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/items/{id}", openItem).Methods(http.MethodGet, http.MethodPut)
	r.Use(mux.CORSMethodMiddleware(r))
	return r
}
