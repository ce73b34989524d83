package nethttpcases

import "net/http"

// ReflectWithoutCredentials says * in a complicated way.
func ReflectWithoutCredentials() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Vary", "Origin")
		w.Write([]byte("ok"))
	})
}
