package nethttpcases

import (
	"fmt"
	"net/http"
)

// CredentialsFormatted writes the value of a constant.
func CredentialsFormatted() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", fmt.Sprintf("%d", 1))
		w.Write([]byte("ok"))
	})
}
