// Package websocket has servers that accept WebSocket handshakes, by the
// libraries that do so.
package websocket

import "net/http"

// route is a mux with one handler.
func route(h http.HandlerFunc) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/", h)
	return mux
}
