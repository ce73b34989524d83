package good

import "net/http"

var friends = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

// Handler serves the user's account.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); friends[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		w.Write([]byte(`{"balance": 100}`))
	})
}
