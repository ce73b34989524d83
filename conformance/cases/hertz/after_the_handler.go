package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/route"
)

// AfterTheHandler writes when the handler has returned, which is in time: the
// response is sent after all of them.
func AfterTheHandler() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		c.Next(ctx)
		c.Header("Vary", "Origin")
		if origin := c.Request.Header.Get("Origin"); known[origin] {
			c.Header("Access-Control-Allow-Origin", origin)
		}
	})
}
