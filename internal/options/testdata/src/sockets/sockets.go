// Package sockets has upgraders that accept everybody where it is configured.
package sockets

import (
	"net/http"

	"github.com/gorilla/websocket"
)

var upgrader *websocket.Upgrader

// Configure accepts everybody where the operator has written *.
func Configure(origin string) {
	upgrader = &websocket.Upgrader{ReadBufferSize: 4096}
	switch origin {
	case "*":
		upgrader.CheckOrigin = func(r *http.Request) bool { return true }
	}
}

// ConfigureByName accepts everybody in a place that has a name, which its operator
// did not ask for.
func ConfigureByName(place string) *websocket.Upgrader {
	u := &websocket.Upgrader{}
	if place == "staging" {
		u.CheckOrigin = func(r *http.Request) bool { return true } // want `websocket-any-origin`
	}
	return u
}

// Serve upgrades.
func Serve(w http.ResponseWriter, r *http.Request) {
	_, _ = upgrader.Upgrade(w, r, nil)
}
