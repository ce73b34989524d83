package hertzcases

import (
	"bytes"
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/route"
)

// BytesSuffix stays with the bytes that the request came with.
func BytesSuffix() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		c.Response.Header.Add("Vary", "Origin")
		origin := c.Request.Header.Peek("Origin")
		if bytes.HasSuffix(origin, []byte("example.com")) {
			c.Response.Header.SetBytesV("Access-Control-Allow-Origin", origin)
			c.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		}
		c.Next(ctx)
	})
}
