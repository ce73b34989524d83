package websocket

import "net/http"

type Conn struct{}

type Upgrader struct {
	ReadBufferSize int
	CheckOrigin    func(r *http.Request) bool
}

func (u *Upgrader) Upgrade(w http.ResponseWriter, r *http.Request, h http.Header) (*Conn, error) {
	return nil, nil
}
