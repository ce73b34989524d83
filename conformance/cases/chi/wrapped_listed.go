package chicases

import (
	"net/http"

	"github.com/go-chi/chi/v5/middleware"
)

// WrappedListed writes to what it has wrapped, which writes to what it was given.
func WrappedListed() http.Handler {
	return server(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
			ww.Header().Add("Vary", "Origin")
			if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
				ww.Header().Set("Access-Control-Allow-Origin", origin)
				ww.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			next.ServeHTTP(ww, r)
		})
	})
}
