package hertzcases

import (
	"context"
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/route"
)

// NullAllowed has developers in mind who open files.
func NullAllowed() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		origin := string(c.GetHeader("Origin"))
		c.Header("Vary", "Origin")
		if origin != "null" && origin != "https://app.example.com" {
			c.AbortWithStatus(http.StatusForbidden)
			return
		}
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Next(ctx)
	})
}
