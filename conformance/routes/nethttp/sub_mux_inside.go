package nethttproutes

import "net/http"

// SubMuxInside wraps handlers in a mux below the one that is served.
func SubMuxInside() http.Handler {
	api := http.NewServeMux()
	api.Handle("PUT /items/{id}", allowApp(http.HandlerFunc(item)))
	mux := http.NewServeMux()
	mux.Handle("/items/", api)
	return mux
}
