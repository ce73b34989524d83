package websocket

import (
	"errors"
	"net/http"
	"net/url"

	"golang.org/x/net/websocket"
)

// XNetServerCompares compares what the library makes of the Origin with its
// configuration.
func XNetServerCompares() http.Handler {
	return websocket.Server{
		Config:  websocket.Config{Origin: &url.URL{Scheme: "https", Host: "app.example.com"}},
		Handler: func(ws *websocket.Conn) {},
		Handshake: func(c *websocket.Config, r *http.Request) error {
			o, err := websocket.Origin(c, r)
			if err != nil {
				return err
			}
			if o.Scheme != c.Origin.Scheme || o.Host != c.Origin.Host {
				return errors.New("foreign origin")
			}
			return nil
		},
	}
}
