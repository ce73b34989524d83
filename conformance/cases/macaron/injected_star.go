package macaroncases

import "net/http"

// InjectedStar is handed the writer of net/http.
func InjectedStar() http.Handler {
	return server(func(w http.ResponseWriter) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	})
}
