package websocket

import (
	"errors"
	"net/http"

	"golang.org/x/net/websocket"
)

// XNetServer checks the Origin.
func XNetServer() http.Handler {
	return websocket.Server{
		Handler: func(ws *websocket.Conn) {},
		Handshake: func(_ *websocket.Config, r *http.Request) error {
			if r.Header.Get("Origin") != "https://app.example.com" {
				return errors.New("foreign origin")
			}
			return nil
		},
	}
}
