// Package hertzcases holds servers that write CORS headers with hertz.
package hertzcases

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/route"
)

// server is an engine behind a middleware.
func server(middleware app.HandlerFunc) *route.Engine {
	engine := route.NewEngine(config.NewOptions(nil))
	engine.Use(middleware)
	engine.Any("/", func(_ context.Context, c *app.RequestContext) { c.String(200, "ok") })
	return engine
}
