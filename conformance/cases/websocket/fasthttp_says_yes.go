package websocket

import (
	"github.com/fasthttp/websocket"
	"github.com/valyala/fasthttp"
)

var fastUpgrader = websocket.FastHTTPUpgrader{
	CheckOrigin: func(ctx *fasthttp.RequestCtx) bool { return true },
}

// FastHTTPSaysYes accepts everybody.
func FastHTTPSaysYes() fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		_ = fastUpgrader.Upgrade(ctx, func(conn *websocket.Conn) { conn.Close() })
	}
}
