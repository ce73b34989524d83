package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/route"
)

// StarWithCredentials means to let everybody in.
func StarWithCredentials() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		c.Response.Header.Set("Access-Control-Allow-Origin", "*")
		c.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		c.Next(ctx)
	})
}
