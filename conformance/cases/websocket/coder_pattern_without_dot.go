package websocket

import (
	"net/http"

	"github.com/coder/websocket"
)

// CoderPatternWithoutDot means the domain and what is under it.
func CoderPatternWithoutDot() http.Handler {
	return route(func(w http.ResponseWriter, r *http.Request) {
		opts := &websocket.AcceptOptions{}
		opts.OriginPatterns = append(opts.OriginPatterns, "*example.com")
		conn, err := websocket.Accept(w, r, opts)
		if err != nil {
			return
		}
		defer conn.CloseNow()
	})
}
