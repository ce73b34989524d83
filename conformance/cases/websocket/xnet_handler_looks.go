package websocket

import (
	"net/http"

	"golang.org/x/net/websocket"
)

// XNetHandlerLooks accepts the handshake and hangs up on strangers.
func XNetHandlerLooks() http.Handler {
	return websocket.Handler(func(ws *websocket.Conn) {
		if ws.Config().Origin.Host != "app.example.com" {
			ws.Close()
			return
		}
	})
}
