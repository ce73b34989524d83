package nethttpcases

import "net/http"

// SubdomainWildcard hopes that browsers know patterns.
func SubdomainWildcard() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://*.example.com")
		w.Write([]byte("ok"))
	})
}
