package websocket

import (
	"net/http"

	"github.com/kataras/neffos"
	"github.com/kataras/neffos/gobwas"
)

// NeffosGobwas upgrades by gobwas/ws, which knows nothing of the Origin.
func NeffosGobwas() http.Handler {
	return neffos.New(gobwas.DefaultUpgrader, neffos.Events{})
}
