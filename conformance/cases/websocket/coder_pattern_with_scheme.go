package websocket

import (
	"net/http"

	"github.com/coder/websocket"
)

// CoderPatternWithScheme lists origins, which it can from v1.8.14 on.
func CoderPatternWithScheme() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{OriginPatterns: []string{"https://app.example.com"}})
		if err != nil {
			return
		}
		defer conn.CloseNow()
	})
}
