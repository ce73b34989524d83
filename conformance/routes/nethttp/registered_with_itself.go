package nethttproutes

import "net/http"

// RegisteredWithItself wraps the mux and registers it with itself.
func RegisteredWithItself() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items/{id}", item)
	mux.Handle("/items/", allowApp(mux))
	return mux
}
