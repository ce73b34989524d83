package nethttproutes

import "net/http"

// NoMethod gives the pattern no method.
func NoMethod() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/items/{id}", allowApp(http.HandlerFunc(item)))
	return mux
}
