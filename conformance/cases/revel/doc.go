// Package revelcases holds servers that write CORS headers with revel.
package revelcases

import (
	"net/http"

	"github.com/revel/config"
	"github.com/revel/revel"
)

// filtered is a server behind a filter.
func filtered(f revel.Filter) http.Handler {
	return acted(func(c *revel.Controller) revel.Result { return c.RenderText("ok") }, f)
}

// acted is the server engine of revel with an action, behind filters. The engine
// calls them as revel's own callback does, which needs the tree of an application.
func acted(action func(*revel.Controller) revel.Result, filters ...revel.Filter) http.Handler {
	filters = append(filters, func(c *revel.Controller, _ []revel.Filter) { c.Result = action(c) })
	engine := new(revel.GoHttpServer)
	revel.Config = config.NewContext() // no conf/app.conf
	engine.Init(&revel.EngineInit{Callback: func(ctx revel.ServerContext) {
		c := revel.NewController(ctx)
		filters[0](c, filters[1:])
		if c.Result != nil {
			c.Result.Apply(c.Request, c.Response)
		} else if c.Response.Status != 0 {
			c.Response.SetStatus(c.Response.Status)
		}
	}})
	return engine.Server.Handler
}
