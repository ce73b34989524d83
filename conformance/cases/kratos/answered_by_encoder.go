package kratoscases

import (
	"net/http"

	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

// AnsweredByEncoder answers everybody, the application a little more, by a
// function that is given the response and nothing else is known of.
func AnsweredByEncoder() http.Handler {
	return filtered(func(http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
			if origin == "https://app.example.com" {
				w.Header().Set("Access-Control-Expose-Headers", "X-Request-Id")
			}
			_ = khttp.DefaultResponseEncoder(w, r, map[string]int{"user": 1})
		})
	})
}
