package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/route"
)

// CopyChanged writes to a copy of the response, which nobody gets.
func CopyChanged() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		header := &c.GetResponse().Header
		header.Set("Access-Control-Allow-Origin", c.GetRequest().Header.Get("Origin"))
		header.Set("Access-Control-Allow-Credentials", "true")
		c.Next(ctx)
	})
}
