package nethttpcases

import "net/http"

// AfterNext sets the headers when the handler has answered.
func AfterNext() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("ok")) })
	return headersLast(mux)
}

func headersLast(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		w.Header().Set("Access-Control-Allow-Origin", "*")
	})
}
