package nethttpcases

import (
	"fmt"
	"net/http"
	"strings"
)

// ContainsDomain looks for the name anywhere.
func ContainsDomain() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if strings.Contains(origin, "example.com") {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Set("Vary", "Origin")
		}
		fmt.Fprint(w, "ok")
	})
}
