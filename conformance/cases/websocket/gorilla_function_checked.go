package websocket

import (
	"net/http"

	"github.com/gorilla/websocket"
)

// GorillaFunctionChecked checks before it calls the deprecated function.
func GorillaFunctionChecked() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != "https://app.example.com" {
			http.Error(w, "foreign origin", http.StatusForbidden)
			return
		}
		conn, err := websocket.Upgrade(w, r, nil, 1024, 1024)
		if err != nil {
			http.Error(w, "no handshake", http.StatusBadRequest)
			return
		}
		defer conn.Close()
	})
}
