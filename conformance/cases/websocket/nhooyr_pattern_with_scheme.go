package websocket

import (
	"net/http"

	"nhooyr.io/websocket"
)

// NhooyrPatternWithScheme lists an origin where hosts are compared.
func NhooyrPatternWithScheme() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"https://app.example.com"}})
		if err != nil {
			return
		}
		defer conn.CloseNow()
	})
}
