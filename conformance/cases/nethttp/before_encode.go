package nethttpcases

import (
	"encoding/json"
	"net/http"
)

// BeforeEncode sets the header before the value is encoded.
func BeforeEncode() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if err := json.NewEncoder(w).Encode(map[string]int{"balance": 100}); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
}
