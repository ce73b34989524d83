package chicases

import (
	"net/http"

	"github.com/go-chi/render"
)

// RefusedAsJSON answers strangers that they are, in a way that they can read.
func RefusedAsJSON() http.Handler {
	return server(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
			if origin != "https://app.example.com" {
				render.Status(r, http.StatusForbidden)
				render.JSON(w, r, render.M{"error": "not for you"})
				return
			}
			next.ServeHTTP(w, r)
		})
	})
}
