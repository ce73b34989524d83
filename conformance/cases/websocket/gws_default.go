package websocket

import (
	"net/http"

	"github.com/lxzan/gws"
)

// GWSDefault is the example of gws.
func GWSDefault() http.Handler {
	upgrader := gws.NewUpgrader(gws.BuiltinEventHandler{}, &gws.ServerOption{
		ParallelEnabled:   true,
		PermessageDeflate: gws.PermessageDeflate{Enabled: true},
	})
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := upgrader.Upgrade(w, r)
		if err != nil {
			return
		}
		go conn.ReadLoop()
	})
}
