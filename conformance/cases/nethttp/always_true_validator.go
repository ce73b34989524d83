package nethttpcases

import "net/http"

func validateOrigin(origin string) bool {
	// TODO: restrict to our domains
	return true
}

// AlwaysTrueValidator still has its TODO.
func AlwaysTrueValidator() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); validateOrigin(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
