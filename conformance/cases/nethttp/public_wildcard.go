package nethttpcases

import "net/http"

// PublicWildcard serves public data.
func PublicWildcard() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Methods", "GET")
		w.Header().Set("Content-Type", "application/json")
		w.Write([]byte("[]"))
	})
}
