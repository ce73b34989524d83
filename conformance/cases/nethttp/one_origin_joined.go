package nethttpcases

import (
	"net/http"
	"strings"
)

// OneOriginJoined joins a list that has a single entry.
func OneOriginJoined() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", strings.Join([]string{"https://app.example.com"}, ","))
		w.Write([]byte("ok"))
	})
}
