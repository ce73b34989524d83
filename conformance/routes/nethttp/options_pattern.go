package nethttproutes

import "net/http"

// OptionsPattern registers a pattern for preflights.
func OptionsPattern() http.Handler {
	mux := http.NewServeMux()
	h := allowApp(http.HandlerFunc(item))
	mux.Handle("PUT /items/{id}", h)
	mux.Handle("OPTIONS /items/{id}", h)
	return mux
}
