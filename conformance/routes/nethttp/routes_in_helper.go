package nethttproutes

import "net/http"

// RoutesInHelper adds the routes in a function of its own.
func RoutesInHelper() http.Handler {
	mux := http.NewServeMux()
	addItems(mux, http.HandlerFunc(item))
	return mux
}

func addItems(mux *http.ServeMux, h http.Handler) {
	mux.Handle("PUT /items/{id}", allowApp(h))
}
