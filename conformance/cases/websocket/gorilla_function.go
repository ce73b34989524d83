package websocket

import (
	"net/http"

	"github.com/gorilla/websocket"
)

// GorillaFunction uses the deprecated function, which checks nothing.
func GorillaFunction() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := websocket.Upgrade(w, r, nil, 1024, 1024)
		if err != nil {
			http.Error(w, "no handshake", http.StatusBadRequest)
			return
		}
		defer conn.Close()
	})
}
