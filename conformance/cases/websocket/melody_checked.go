package websocket

import (
	"net/http"

	"github.com/olahol/melody"
)

// MelodyChecked gives the upgrader a check.
func MelodyChecked() http.Handler {
	m := melody.New()
	m.Upgrader.CheckOrigin = func(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" }
	m.HandleMessage(func(s *melody.Session, msg []byte) { _ = m.Broadcast(msg) })
	return route(func(w http.ResponseWriter, r *http.Request) { _ = m.HandleRequest(w, r) })
}
