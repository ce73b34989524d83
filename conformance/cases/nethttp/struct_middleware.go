package nethttpcases

import "net/http"

type corsWrapper struct {
	next http.Handler
}

func (c corsWrapper) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	c.next.ServeHTTP(w, r)
}

// StructMiddleware is a handler that holds the next one.
func StructMiddleware() http.Handler {
	return corsWrapper{http.HandlerFunc(serveNothing)}
}

func serveNothing(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }
