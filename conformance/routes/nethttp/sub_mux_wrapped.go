package nethttproutes

import "net/http"

// SubMuxWrapped wraps a mux below the one that is served.
func SubMuxWrapped() http.Handler {
	api := http.NewServeMux()
	api.HandleFunc("PUT /items/{id}", item)
	mux := http.NewServeMux()
	mux.Handle("/items/", allowApp(api))
	return mux
}
