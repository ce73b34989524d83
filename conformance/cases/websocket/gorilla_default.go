package websocket

import (
	"net/http"

	"github.com/gorilla/websocket"
)

var plainUpgrader = websocket.Upgrader{ReadBufferSize: 1024, WriteBufferSize: 1024}

// GorillaDefault leaves the check to the library.
func GorillaDefault() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := plainUpgrader.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer conn.Close()
	})
}
