package nethttproutes

import "net/http"

// CatchAllWrapped has a wrapped page for everything else.
func CatchAllWrapped() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("PUT /items/{id}", allowApp(http.HandlerFunc(item)))
	mux.Handle("/", allowApp(http.HandlerFunc(item)))
	return mux
}
