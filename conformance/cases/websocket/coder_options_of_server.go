package websocket

import (
	"net/http"

	"github.com/coder/websocket"
)

type chat struct{ options *websocket.AcceptOptions }

func (c *chat) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	conn, err := websocket.Accept(w, r, c.options)
	if err != nil {
		return
	}
	defer conn.CloseNow()
}

// CoderOptionsOfServer keeps the options, which turn the check off, in a field.
func CoderOptionsOfServer() http.Handler {
	return &chat{options: &websocket.AcceptOptions{InsecureSkipVerify: true}}
}
