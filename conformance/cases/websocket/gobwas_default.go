package websocket

import (
	"net/http"

	"github.com/gobwas/ws"
)

// GobwasDefault is the README of gobwas/ws.
func GobwasDefault() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, _, _, err := ws.UpgradeHTTP(r, w)
		if err != nil {
			return
		}
		go func() { defer conn.Close() }()
	})
}
