package kratoscases

import (
	"net/http"

	"github.com/go-kratos/kratos/v2/errors"
	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

// RefusedByEncoder answers strangers that they are, by a function that is given
// the response and nothing else is known of.
func RefusedByEncoder() http.Handler {
	return filtered(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
			if origin != "https://app.example.com" {
				khttp.DefaultErrorEncoder(w, r, errors.Forbidden("ORIGIN", "not for you"))
				return
			}
			next.ServeHTTP(w, r)
		})
	})
}
