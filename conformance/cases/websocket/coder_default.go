package websocket

import (
	"net/http"

	"github.com/coder/websocket"
)

// CoderDefault leaves the check to the library.
func CoderDefault() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := websocket.Accept(w, r, nil)
		if err != nil {
			return
		}
		defer conn.CloseNow()
	})
}
