package hertzcases

import (
	"context"
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
	"github.com/cloudwego/hertz/pkg/route"
)

// OptionsAbortedFirst answers preflights before it has said anything.
func OptionsAbortedFirst() *route.Engine {
	return server(func(ctx context.Context, c *app.RequestContext) {
		if string(c.Method()) == consts.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Header("Access-Control-Allow-Methods", "GET, PUT")
		c.Next(ctx)
	})
}
