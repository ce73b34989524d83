package nethttpcases

import (
	"net/http"
	"slices"
)

// OptionsStarWithoutCredentials answers * for an entry of * and then leaves
// credentials out.
func OptionsStarWithoutCredentials(origins []string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if slices.Contains(origins, "*") {
			w.Header().Set("Access-Control-Allow-Origin", "*")
			return
		}
		if origin := r.Header.Get("Origin"); slices.Contains(origins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
