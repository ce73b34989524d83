package websocket

import (
	"net/http"
	"slices"

	"github.com/gorilla/websocket"
)

// GorillaClosureChecked takes a list from where the upgrader is made.
func GorillaClosureChecked() http.Handler {
	return upgraded(ofOrigins("https://app.example.com", "https://www.example.com"))
}

func ofOrigins(origins ...string) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return slices.Contains(origins, r.Header.Get("Origin"))
	}}
}
