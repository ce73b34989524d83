package nethttproutes

import "net/http"

// OptionsEverywhere registers a pattern for all preflights.
func OptionsEverywhere() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("PUT /items/{id}", allowApp(http.HandlerFunc(item)))
	mux.Handle("OPTIONS /", allowApp(http.NotFoundHandler()))
	return mux
}
