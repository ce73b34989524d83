package websocket

import (
	"github.com/fasthttp/websocket"
	"github.com/valyala/fasthttp"
)

// FastHTTPDefault leaves the check to the library.
func FastHTTPDefault() fasthttp.RequestHandler {
	upgrader := websocket.FastHTTPUpgrader{ReadBufferSize: 1024}
	return func(ctx *fasthttp.RequestCtx) {
		_ = upgrader.Upgrade(ctx, func(conn *websocket.Conn) { conn.Close() })
	}
}
