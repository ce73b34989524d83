package websocket

import (
	"net/http"

	"github.com/kataras/neffos"
	"github.com/kataras/neffos/gorilla"
)

// NeffosGorilla upgrades by gorilla/websocket, which compares the hosts.
func NeffosGorilla() http.Handler {
	return neffos.New(gorilla.DefaultUpgrader, neffos.Events{})
}
