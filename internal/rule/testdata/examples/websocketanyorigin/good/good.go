package good

import (
	"errors"
	"net/http"

	"golang.org/x/net/websocket"
)

func echo(ws *websocket.Conn) {
	var message string
	if websocket.Message.Receive(ws, &message) == nil {
		websocket.Message.Send(ws, message)
	}
}

// Handler accepts the front end.
func Handler() http.Handler {
	return websocket.Server{Handler: echo, Handshake: checkOrigin}
}

func checkOrigin(_ *websocket.Config, r *http.Request) error {
	if r.Header.Get("Origin") != "https://app.example.com" {
		return errors.New("foreign origin")
	}
	return nil
}
