package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/handlers"
	"github.com/gorilla/mux"
)

// RouterWrapped wraps the router.
func RouterWrapped() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/items/{id}", item).Methods("PUT")
	return handlers.RecoveryHandler()(allowApp()(r))
}
