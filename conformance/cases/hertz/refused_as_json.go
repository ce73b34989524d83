package hertzcases

import (
	"context"
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/common/utils"
	"github.com/cloudwego/hertz/pkg/route"
)

// RefusedAsJSON answers strangers that they are, in a way that they can read.
func RefusedAsJSON() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		origin := string(c.GetHeader("Origin"))
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Header("Vary", "Origin")
		if origin != "https://app.example.com" {
			c.AbortWithStatusJSON(http.StatusForbidden, utils.H{"error": "not for you"})
			return
		}
		c.Next(ctx)
	})
}
