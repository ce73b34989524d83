package nethttproutes

import "net/http"

// CatchAllWithout has a page for everything else, which gets the preflight.
func CatchAllWithout() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("PUT /items/{id}", allowApp(http.HandlerFunc(item)))
	mux.HandleFunc("/", item)
	return mux
}
