package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/route"
)

// HeaderListed answers two origins.
func HeaderListed() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		c.Header("Vary", "Origin")
		switch origin := string(c.GetHeader("Origin")); origin {
		case "https://app.example.com", "https://www.example.com":
			c.Header("Access-Control-Allow-Origin", origin)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		c.Next(ctx)
	})
}
