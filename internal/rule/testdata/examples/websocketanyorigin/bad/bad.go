package bad

import (
	"net/http"

	"golang.org/x/net/websocket"
)

func echo(ws *websocket.Conn) {
	var message string
	if websocket.Message.Receive(ws, &message) == nil {
		websocket.Message.Send(ws, message)
	}
}

// Handler accepts whatever origin can be parsed.
func Handler() http.Handler {
	return websocket.Handler(echo)
}
