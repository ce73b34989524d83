package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// UseAndWrapped uses the middleware and wraps the router.
func UseAndWrapped() http.Handler {
	r := mux.NewRouter()
	r.Use(headers)
	r.HandleFunc("/items/{id}", item).Methods("PUT")
	return allowApp()(r)
}
