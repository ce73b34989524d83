package nethttpcases

import "net/http"

// PreflightTeapot answers the preflight with whatever status.
func PreflightTeapot() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT, DELETE")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization, Content-Type")
		switch r.Method {
		case http.MethodOptions:
			w.WriteHeader(http.StatusBadRequest)
		default:
			w.Write([]byte("ok"))
		}
	})
}
