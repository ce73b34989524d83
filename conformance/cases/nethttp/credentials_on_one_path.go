package nethttpcases

import "net/http"

// CredentialsOnOnePath allows cookies for the account only.
func CredentialsOnOnePath() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if r.URL.Path == "/account" {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		w.Write([]byte("ok"))
	})
}
