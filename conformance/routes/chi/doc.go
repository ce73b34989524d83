// Package chiroutes registers CORS middleware with chi.
package chiroutes

import (
	"net/http"

	"github.com/go-chi/cors"
)

func allowApp() func(http.Handler) http.Handler {
	return cors.Handler(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedMethods: []string{"GET", "POST", "PUT", "DELETE"},
		AllowedHeaders: []string{"Content-Type"},
	})
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Served-By", "api")
		next.ServeHTTP(w, r)
	})
}

func item(w http.ResponseWriter, r *http.Request) { w.Write([]byte(`{"id": 1}`)) }

// requireToken refuses who brings no token.
func requireToken(token string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Authorization") != "Bearer "+token {
				refuse(w, http.StatusUnauthorized)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func refuse(w http.ResponseWriter, status int) {
	w.WriteHeader(status)
	w.Write([]byte("who are you?"))
}
