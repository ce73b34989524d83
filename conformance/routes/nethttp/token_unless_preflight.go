package nethttproutes

import "net/http"

// TokenUnlessPreflight asks for the token unless the browser asks what is allowed.
func TokenUnlessPreflight() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return unlessPreflight(allowApp(mux))
}

func unlessPreflight(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isPreflight(r) || r.Header.Get("Authorization") != "" {
			next.ServeHTTP(w, r)
			return
		}
		w.WriteHeader(http.StatusUnauthorized)
	})
}

func isPreflight(r *http.Request) bool {
	return r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != ""
}
