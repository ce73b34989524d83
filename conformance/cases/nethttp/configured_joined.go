package nethttpcases

import (
	"net/http"
	"strings"
)

// ConfiguredJoined joins what is configured, which is right for one entry only.
func ConfiguredJoined(origins []string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", strings.Join(origins, ", "))
		w.Write([]byte("ok"))
	})
}
