package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// MethodMiddlewareOptions is the example of the documentation, where routes have
// OPTIONS as well.
func MethodMiddlewareOptions() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/items/{id}", openItem).Methods(http.MethodGet, http.MethodPut, http.MethodPatch, http.MethodOptions)
	r.Use(mux.CORSMethodMiddleware(r))
	return r
}

func openItem(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		return
	}
	item(w, r)
}
