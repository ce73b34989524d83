package websocket

import (
	"net/http"

	"github.com/kataras/iris/v12/websocket"
)

// IrisGorilla is iris's example for browsers.
func IrisGorilla() http.Handler {
	return irisHandler(websocket.DefaultGorillaUpgrader)
}
