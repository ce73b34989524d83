package bad

import "net/http"

// Handler serves the user's account.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Add("Access-Control-Allow-Origin", "https://admin.example.com")
		w.Write([]byte(`{"balance": 100}`))
	})
}
