package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// MethodsOnlyGet has routes that need no preflight.
func MethodsOnlyGet() http.Handler {
	r := mux.NewRouter()
	r.Use(allowApp())
	r.HandleFunc("/items/{id}", item).Methods("GET")
	return r
}
