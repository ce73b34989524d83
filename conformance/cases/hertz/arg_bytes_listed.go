package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol"
	"github.com/cloudwego/hertz/pkg/route"
)

// ArgBytesListed works on the arguments that headers are kept as.
func ArgBytesListed() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		header := &c.Response.Header
		header.AddArgBytes([]byte("Vary"), []byte("Origin"), protocol.ArgsHasValue)
		for _, origin := range c.Request.Header.GetAll("Origin") {
			if known[origin] {
				header.SetArgBytes([]byte("Access-Control-Allow-Origin"), []byte(origin), protocol.ArgsHasValue)
				header.SetArgBytes([]byte("Access-Control-Allow-Credentials"), []byte("true"), protocol.ArgsHasValue)
			}
		}
		c.Next(ctx)
	})
}
