// Package goacors has servers of the form that goa's CORS plugin generates.
package goacors

import "net/http"

func read(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte(`{"sum": 3}`))
}
