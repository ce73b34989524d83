package websocket

import (
	"net/http"

	"golang.org/x/net/websocket"
)

// XNetHandler is the example of x/net.
func XNetHandler() http.Handler {
	return websocket.Handler(func(ws *websocket.Conn) {})
}
