package websocket

import (
	"net/http"
	"strings"

	"github.com/gorilla/websocket"
)

// GorillaClosure takes the domain from where the upgrader is made.
func GorillaClosure() http.Handler { return upgraded(ofDomain("example.com")) }

func ofDomain(domain string) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return strings.HasSuffix(r.Header.Get("Origin"), domain)
	}}
}

func upgraded(u *websocket.Upgrader) http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := u.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		defer conn.Close()
	})
}
