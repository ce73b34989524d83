package good

import "net/http"

// allowApp lets the web application use next.
func allowApp(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func update(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte(`{"updated": true}`))
}

// Handler serves the items.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", update)
	return allowApp(mux)
}
