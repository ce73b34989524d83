package nethttproutes

import (
	"net/http"
	"strings"
)

// TokenForAdmin asks for the token around the CORS middleware, under one path.
func TokenForAdmin() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return forAdmin(allowApp(mux))
}

func forAdmin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/admin/") && r.Header.Get("Authorization") == "" {
			http.Error(w, "who are you?", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
