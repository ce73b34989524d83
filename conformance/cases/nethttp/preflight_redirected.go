package nethttpcases

import "net/http"

// PreflightRedirected sends the preflight elsewhere.
func PreflightRedirected() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT, DELETE")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization, Content-Type")
		if r.Method == http.MethodOptions {
			http.Redirect(w, r, "/docs", http.StatusFound)
			return
		}
		w.Write([]byte("ok"))
	})
}
