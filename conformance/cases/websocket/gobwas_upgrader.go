package websocket

import (
	"net/http"
	"time"

	"github.com/gobwas/ws"
)

// GobwasUpgrader has an upgrader, which knows nothing of the Origin either.
func GobwasUpgrader() http.Handler {
	upgrader := ws.HTTPUpgrader{Timeout: time.Second}
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, _, _, err := upgrader.Upgrade(r, w)
		if err != nil {
			return
		}
		go func() { defer conn.Close() }()
	})
}
