package nethttpcases

import "net/http"

// NullConstant means to allow nobody, but any sandboxed frame is null.
func NullConstant() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "null")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Write([]byte("ok"))
	})
}
