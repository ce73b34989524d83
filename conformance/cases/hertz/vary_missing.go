package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/route"
)

var known = map[string]bool{"https://app.example.com": true, "https://www.example.com": true}

// VaryMissing forgets the caches.
func VaryMissing() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		if origin := c.Request.Header.Get("Origin"); known[origin] {
			c.Header("Access-Control-Allow-Origin", origin)
		}
		c.Next(ctx)
	})
}
