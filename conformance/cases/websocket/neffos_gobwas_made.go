package websocket

import (
	"net/http"
	"time"

	"github.com/gobwas/ws"
	"github.com/kataras/neffos"
	"github.com/kataras/neffos/gobwas"
)

// NeffosGobwasMade makes an upgrader of its own.
func NeffosGobwasMade() http.Handler {
	return neffos.New(gobwas.Upgrader(ws.HTTPUpgrader{Timeout: time.Second}), neffos.Events{})
}
