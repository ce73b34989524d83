package nethttproutes

import "net/http"

// SubMuxOuterWrapped wraps the mux around the one that wraps handlers.
func SubMuxOuterWrapped() http.Handler {
	api := http.NewServeMux()
	api.Handle("PUT /items/{id}", allowApp(http.HandlerFunc(item)))
	mux := http.NewServeMux()
	mux.Handle("/items/", api)
	return allowApp(mux)
}
