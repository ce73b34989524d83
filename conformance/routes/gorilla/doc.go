// Package gorillaroutes registers CORS middleware with gorilla/mux.
package gorillaroutes

import (
	"net/http"

	"github.com/gorilla/handlers"
)

func allowApp() func(http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOrigins([]string{"https://app.example.com"}),
		handlers.AllowedMethods([]string{"GET", "POST", "PUT", "DELETE"}),
		handlers.AllowedHeaders([]string{"Content-Type"}),
	)
}

func headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
		if r.Method != http.MethodOptions {
			next.ServeHTTP(w, r)
		}
	})
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Served-By", "api")
		next.ServeHTTP(w, r)
	})
}

func item(w http.ResponseWriter, r *http.Request) { w.Write([]byte(`{"id": 1}`)) }
