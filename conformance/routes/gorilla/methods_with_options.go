package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// MethodsWithOptions allows preflights too.
func MethodsWithOptions() http.Handler {
	r := mux.NewRouter()
	r.Use(allowApp())
	r.HandleFunc("/items/{id}", item).Methods("PUT", "OPTIONS")
	return r
}
