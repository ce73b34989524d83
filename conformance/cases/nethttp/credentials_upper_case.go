package nethttpcases

import "net/http"

// CredentialsUpperCase writes true as other languages do.
func CredentialsUpperCase() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "True")
		w.Write([]byte("ok"))
	})
}
