package nethttproutes

import "net/http"

// TokenExceptLogin asks for the token around the CORS middleware, everywhere but at the login.
func TokenExceptLogin() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return exceptLogin(allowApp(mux))
}

func exceptLogin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" && r.URL.Path != "/login" {
			http.Error(w, "who are you?", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
