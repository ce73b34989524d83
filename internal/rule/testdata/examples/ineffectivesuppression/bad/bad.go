package bad

import "net/http"

// Handler is mended, and its comment is left over.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		//corslint:ignore null-origin the desktop app sends null
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	})
}
