package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// MethodMiddlewareWrapped has another middleware around the router.
func MethodMiddlewareWrapped() http.Handler {
	r := mux.NewRouter()
	r.Use(mux.CORSMethodMiddleware(r))
	r.HandleFunc("/items/{id}", item).Methods("PUT")
	return allowApp()(r)
}
