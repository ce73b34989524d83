// Package elsewhere has a middleware, and functions that take routers.
package elsewhere

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// SetUp does something.
func SetUp(r *gin.Engine) {}

// Origins is a CORS middleware.
func Origins(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		next.ServeHTTP(w, r)
	})
}

// Logs is none.
func Logs(next http.Handler) http.Handler { return next }

// Fails is none, though it allows origins to read its errors.
func Fails(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			w.Header().Set("Access-Control-Allow-Origin", "*")
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
