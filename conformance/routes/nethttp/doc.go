// Package nethttproutes registers CORS middleware with net/http.ServeMux.
package nethttproutes

import (
	"net/http"
	"strings"
)

// allowApp lets the web application use next.
func allowApp(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
		w.Header().Set("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
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
func requireToken(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		if !ok || token != "s3cret" {
			http.Error(w, "who are you?", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
