package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/route"
)

// HeaderEcho lets everybody in.
func HeaderEcho() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		c.Header("Access-Control-Allow-Origin", string(c.GetHeader("Origin")))
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Header("Vary", "Origin")
		c.Next(ctx)
	})
}
