// Package assets serves files that everybody may read.
package assets

import "net/http"

// Handler serves the files. Credentials cannot be allowed for everybody:
// browsers refuse the answer to a request with cookies.
func Handler() http.Handler {
	files := http.StripPrefix("/assets/", http.FileServer(http.Dir("assets")))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		files.ServeHTTP(w, r)
	})
}
