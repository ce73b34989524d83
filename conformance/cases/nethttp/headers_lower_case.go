package nethttpcases

import "net/http"

// HeadersLowerCase lists headers in lower case, which is no matter.
func HeadersLowerCase() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT, PATCH")
		w.Header().Set("Access-Control-Allow-Headers", "content-type, authorization")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		w.Write([]byte("ok"))
	})
}
