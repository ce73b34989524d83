package good

import (
	"net/http"
	"net/url"
)

// Handler serves the user's account.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if u, err := url.Parse(origin); err == nil && u.Scheme == "https" && u.Host == "app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		w.Write([]byte(`{"balance": 100}`))
	})
}
