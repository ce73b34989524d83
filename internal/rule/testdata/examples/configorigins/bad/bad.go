package bad

import (
	"net/http"
	"os"
)

// Handler serves the user's account.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", os.Getenv("FRONT_END"))
		w.Write([]byte(`{"balance": 100}`))
	})
}
