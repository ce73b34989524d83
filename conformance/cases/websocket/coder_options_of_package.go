package websocket

import (
	"net/http"

	"github.com/coder/websocket"
)

var everybodysOptions = websocket.AcceptOptions{OriginPatterns: []string{"*"}}

// CoderOptionsOfPackage accepts whatever host, by options of the package.
func CoderOptionsOfPackage() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := websocket.Accept(w, r, &everybodysOptions)
		if err != nil {
			return
		}
		defer conn.CloseNow()
	})
}
