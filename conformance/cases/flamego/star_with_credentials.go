package flamegocases

import "net/http"

// StarWithCredentials means to let everybody in.
func StarWithCredentials() http.Handler {
	return server(func(w http.ResponseWriter) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	})
}
