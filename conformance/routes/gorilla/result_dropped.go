package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/handlers"
	"github.com/gorilla/mux"
)

// ResultDropped forgets the wrapped router.
func ResultDropped() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/items/{id}", item).Methods("PUT")
	handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}))(r)
	return r
}
