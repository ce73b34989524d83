package good

import "net/http"

// Handler answers a desktop app.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		//corslint:ignore null-origin the desktop app sends null, and the data is public
		w.Header().Set("Access-Control-Allow-Origin", "null")
	})
}
