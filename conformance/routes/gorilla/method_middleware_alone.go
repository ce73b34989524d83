package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// MethodMiddlewareAlone lists the methods of routes that allow nobody.
func MethodMiddlewareAlone() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/items/{id}", item).Methods("PUT")
	r.Use(mux.CORSMethodMiddleware(r))
	return r
}
