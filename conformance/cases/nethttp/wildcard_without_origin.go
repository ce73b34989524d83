package nethttpcases

import "net/http"

// WildcardWithoutOrigin answers * only to requests that come from no page.
func WildcardWithoutOrigin() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		switch origin := r.Header.Get("Origin"); origin {
		case "":
			w.Header().Set("Access-Control-Allow-Origin", "*")
		case "https://app.example.com":
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
