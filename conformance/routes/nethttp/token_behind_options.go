package nethttproutes

import "net/http"

// TokenBehindOptions asks for the token where preflights have been answered.
func TokenBehindOptions() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	return options(requireToken(allowApp(mux)))
}

func options(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			allowApp(next).ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	})
}
