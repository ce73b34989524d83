package nethttpcases

import "net/http"

// CredentialsFalse says that it wants no cookies.
func CredentialsFalse() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Credentials", "false")
		w.Write([]byte("ok"))
	})
}
