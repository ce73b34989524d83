package macaroncases

import "net/http"

// InjectedStarCredentials is handed the writer of net/http.
func InjectedStarCredentials() http.Handler {
	return server(func(w http.ResponseWriter) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	})
}
