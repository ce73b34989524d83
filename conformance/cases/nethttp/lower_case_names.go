package nethttpcases

import "net/http"

const (
	lowerAllowOrigin      = "access-control-allow-origin"
	lowerAllowCredentials = "access-control-allow-credentials"
)

// LowerCaseNames relies on Set for the canonical spelling.
func LowerCaseNames() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(lowerAllowOrigin, r.Header.Get("origin"))
		w.Header().Set(lowerAllowCredentials, "true")
		w.Header().Set("vary", "origin")
	})
}
