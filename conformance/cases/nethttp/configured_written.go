package nethttpcases

import "net/http"

// ConfiguredWritten answers one configured value to everybody.
func ConfiguredWritten(frontend string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", frontend)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Write([]byte("ok"))
	})
}
