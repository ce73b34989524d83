package websocket

import (
	"net/http"

	"github.com/coder/websocket"
)

// CoderPatterns accepts the front end and what is under it.
func CoderPatterns() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"example.com", "*.example.com"}})
		if err != nil {
			return
		}
		defer conn.CloseNow()
	})
}
