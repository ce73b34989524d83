package nethttproutes

import "net/http"

// MethodPatternOnlyGet wraps a handler that needs no preflight.
func MethodPatternOnlyGet() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /items/{id}", allowApp(http.HandlerFunc(item)))
	mux.HandleFunc("GET /{$}", item)
	return mux
}
