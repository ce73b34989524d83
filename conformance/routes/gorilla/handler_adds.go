package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/mux"
)

// HandlerAdds has a handler add what the middleware around the router has set.
func HandlerAdds() http.Handler {
	r := mux.NewRouter()
	r.HandleFunc("/items", added).Methods("GET")
	return allowApp()(r)
}

func added(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	item(w, r)
}
