package duplicate

import "net/http"

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodGet {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	}
}

var _ = handler
