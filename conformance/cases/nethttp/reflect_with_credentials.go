package nethttpcases

import "net/http"

// ReflectWithCredentials is the template found in countless answers: it makes
// the browser's error message go away.
func ReflectWithCredentials() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Add("Vary", "Origin")
		w.Write([]byte("ok"))
	})
}
