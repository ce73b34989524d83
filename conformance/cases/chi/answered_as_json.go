package chicases

import (
	"net/http"

	"github.com/go-chi/render"
)

// AnsweredAsJSON answers strangers something else, with the user's cookies.
func AnsweredAsJSON() http.Handler {
	return server(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
			if origin != "https://app.example.com" {
				render.Status(r, http.StatusAccepted)
				render.JSON(w, r, render.M{"user": 1})
				return
			}
			next.ServeHTTP(w, r)
		})
	})
}
