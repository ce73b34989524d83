package websocket

import (
	"net/http"

	"github.com/lxzan/gws"
)

// GWSAuthorized checks the Origin.
func GWSAuthorized() http.Handler {
	upgrader := gws.NewUpgrader(gws.BuiltinEventHandler{}, &gws.ServerOption{
		Authorize: func(r *http.Request, _ gws.SessionStorage) bool {
			return r.Header.Get("Origin") == "https://app.example.com"
		},
	})
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := upgrader.Upgrade(w, r)
		if err != nil {
			return
		}
		go conn.ReadLoop()
	})
}
