package nethttpcases

import (
	"net/http"
	"strings"
)

// OriginsJoined joins the list of its front ends.
func OriginsJoined() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", strings.Join([]string{"https://app.example.com", "https://admin.example.com"}, " "))
		w.Write([]byte("ok"))
	})
}
