package websocket

import (
	"net/http"
	"net/url"

	"github.com/gobwas/ws"
)

func ofOwnHost(r *http.Request) bool {
	u, err := url.Parse(r.Header.Get("Origin"))
	return err == nil && u.Host == r.Host
}

// GobwasChecked accepts pages of its own host.
func GobwasChecked() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		if !ofOwnHost(r) {
			http.Error(w, "foreign origin", http.StatusForbidden)
			return
		}
		conn, _, _, err := ws.UpgradeHTTP(r, w)
		if err != nil {
			return
		}
		go func() { defer conn.Close() }()
	})
}
