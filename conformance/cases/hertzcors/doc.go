// Package hertzcors holds servers that use the CORS middleware of hertz.
package hertzcors

import (
	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/common/config"
	"github.com/cloudwego/hertz/pkg/route"
)

// server is an engine behind a middleware.
func server(middleware app.HandlerFunc) *route.Engine {
	engine := route.NewEngine(config.NewOptions(nil))
	engine.Use(middleware)
	engine.Any("/")
	return engine
}
