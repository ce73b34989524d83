package websocket

import (
	"net/http"

	"nhooyr.io/websocket"
)

// NhooyrPatterns lists a host.
func NhooyrPatterns() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"app.example.com"}})
		if err != nil {
			return
		}
		defer conn.CloseNow()
	})
}
