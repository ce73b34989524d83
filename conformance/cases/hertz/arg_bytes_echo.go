package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
	"github.com/cloudwego/hertz/pkg/route"
)

// ArgBytesEcho works on the arguments that headers are kept as.
func ArgBytesEcho() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		header := &c.Response.Header
		for _, origin := range c.Request.Header.PeekAll("Origin") {
			header.SetArgBytes([]byte("Access-Control-Allow-Origin"), origin, protocol.ArgsHasValue)
			header.SetArgBytes([]byte("Access-Control-Allow-Credentials"), []byte("true"), protocol.ArgsHasValue)
		}
		header.AddArgBytes([]byte("Vary"), []byte("Origin"), protocol.ArgsHasValue)
		c.Next(ctx)
	})
}
