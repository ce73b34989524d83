package nethttpcases

import (
	"net/http"
	"strings"
)

// WildcardOrCredentials has * on the public routes and credentials on the
// private ones.
func WildcardOrCredentials() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if strings.HasPrefix(r.URL.Path, "/public") {
			w.Header().Set("Access-Control-Allow-Origin", "*")
		} else {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		w.Write(nil)
	})
}
