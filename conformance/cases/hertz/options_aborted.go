package hertzcases

import (
	"context"
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
	"github.com/cloudwego/hertz/pkg/route"
)

// OptionsAborted answers preflights itself.
func OptionsAborted() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		origin := string(c.GetHeader("Origin"))
		c.Header("Vary", "Origin")
		if origin != "https://app.example.com" {
			c.Next(ctx)
			return
		}
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Header("Access-Control-Allow-Methods", "GET, PUT")
		c.Header("Access-Control-Allow-Headers", "Content-Type")
		if string(c.Method()) == consts.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
		c.Next(ctx)
	})
}
