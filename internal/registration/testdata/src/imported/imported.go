// Package imported registers the middleware of another package.
package imported

import (
	"net/http"

	"elsewhere"
)

func item(w http.ResponseWriter, r *http.Request) {}

// Handler is the server.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("PUT /items", elsewhere.Origins(http.HandlerFunc(item))) // want `preflights for PUT /items never reach`
	mux.Handle("PUT /logged", elsewhere.Logs(http.HandlerFunc(item)))
	mux.Handle("PUT /guarded", elsewhere.Fails(http.HandlerFunc(item)))
	return mux
}

// Wrapped is the right way.
func Wrapped() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("PUT /items", elsewhere.Origins(http.HandlerFunc(item)))
	return elsewhere.Origins(mux)
}

// Unknown is wrapped in something that is not known.
func Unknown() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("PUT /items", elsewhere.Origins(http.HandlerFunc(item)))
	return elsewhere.Logs(mux)
}
