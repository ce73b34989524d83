package websocket

import (
	"net/http"

	"github.com/coder/websocket"
)

// CoderSkipAfterCheck turns the library's check off after one of its own.
func CoderSkipAfterCheck() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		switch r.Header.Get("Origin") {
		case "https://app.example.com", "https://www.example.com":
		default:
			http.Error(w, "foreign origin", http.StatusForbidden)
			return
		}
		conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
		if err != nil {
			return
		}
		defer conn.CloseNow()
	})
}
