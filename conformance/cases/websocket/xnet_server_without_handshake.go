package websocket

import (
	"net/http"

	"golang.org/x/net/websocket"
)

// XNetServerWithoutHandshake means to accept clients other than browsers.
func XNetServerWithoutHandshake() http.Handler {
	return websocket.Server{Handler: func(ws *websocket.Conn) {}}
}
