package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// HandlerSets has a handler set it anew.
func HandlerSets() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/items", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		item(w, r)
	}).Methods("GET")
	return allowApp()(r)
}
