package bad

import (
	"net/http"
	"strings"
)

func allowed(origin string) bool {
	return strings.HasSuffix(origin, "example.com")
}

// Handler serves the user's account.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if allowed(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		w.Write([]byte(`{"balance": 100}`))
	})
}
