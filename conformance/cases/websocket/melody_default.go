package websocket

import (
	"net/http"

	"github.com/olahol/melody"
)

// MelodyDefault is the README of melody.
func MelodyDefault() http.Handler {
	m := melody.New()
	m.HandleMessage(func(s *melody.Session, msg []byte) { _ = m.Broadcast(msg) })
	return route(func(w http.ResponseWriter, r *http.Request) { _ = m.HandleRequest(w, r) })
}
