package nethttproutes

import "net/http"

// MethodPattern wraps the handlers of patterns with a method.
func MethodPattern() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /items/{id}", allowApp(http.HandlerFunc(item)))
	mux.Handle("PUT /items/{id}", allowApp(http.HandlerFunc(item)))
	return mux
}
