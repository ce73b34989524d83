package bad

import "net/http"

// Handler serves the user's account.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" || origin == "https://admin.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		w.Write([]byte(`{"balance": 100}`))
	})
}
