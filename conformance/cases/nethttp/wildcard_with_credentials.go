package nethttpcases

import "net/http"

// WildcardWithCredentials is refused by browsers, and usually "mended" by
// reflecting the Origin.
func WildcardWithCredentials() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Access-Control-Allow-Origin", "*")
		header.Set("Access-Control-Allow-Credentials", "true")
		header.Set("Access-Control-Allow-Headers", "Authorization")
		w.WriteHeader(http.StatusOK)
	})
}
