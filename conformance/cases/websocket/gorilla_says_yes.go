package websocket

import (
	"net/http"

	"github.com/gorilla/websocket"
)

var openUpgrader = websocket.Upgrader{
	ReadBufferSize:  1024,
	WriteBufferSize: 1024,
	CheckOrigin:     func(r *http.Request) bool { return true },
}

// GorillaSaysYes is the snippet of every tutorial.
func GorillaSaysYes() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := openUpgrader.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer conn.Close()
	})
}
