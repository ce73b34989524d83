package nethttproutes

import "net/http"

// MuxWrappedTwice wraps the mux and handlers in it.
func MuxWrappedTwice() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("PUT /items/{id}", allowApp(http.HandlerFunc(item)))
	var handler http.Handler = mux
	handler = logged(handler)
	return allowApp(handler)
}
