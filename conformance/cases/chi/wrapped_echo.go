package chicases

import (
	"net/http"

	"github.com/go-chi/chi/v5/middleware"
)

// WrappedEcho writes to what it has wrapped, which writes to what it was given.
func WrappedEcho() http.Handler {
	return server(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			ww := middleware.NewWrapResponseWriter(w, r.ProtoMajor)
			ww.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			ww.Header().Set("Access-Control-Allow-Credentials", "true")
			ww.Header().Add("Vary", "Origin")
			next.ServeHTTP(ww, r)
		})
	})
}
