package nethttpcases

import (
	"encoding/json"
	"net/http"
)

// AfterEncode sets the header after the value is encoded.
func AfterEncode() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := json.NewEncoder(w).Encode(map[string]int{"balance": 100}); err != nil {
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	})
}
