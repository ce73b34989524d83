package nethttpcases

import "net/http"

var loopedHeaders = map[string]string{
	"Access-Control-Allow-Origin":      "*",
	"Access-Control-Allow-Credentials": "true",
	"Access-Control-Allow-Methods":     "GET, PUT",
}

// HeadersInLoop has its headers in a table.
func HeadersInLoop() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range loopedHeaders {
			w.Header().Set(name, value)
		}
		w.Write([]byte("ok"))
	})
}
