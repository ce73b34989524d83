// Package beegowebcases holds servers that write CORS headers with beego.
package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

// filtered is a server behind a filter.
func filtered(filter web.FilterFunc) http.Handler {
	r := web.NewControllerRegister()
	if err := r.InsertFilter("*", web.BeforeRouter, filter); err != nil {
		return http.NotFoundHandler()
	}
	r.Any("/", func(ctx *context.Context) { ctx.WriteString("ok") })
	return r
}

// chained is a server behind a chain.
func chained(chain web.FilterChain) http.Handler {
	r := web.NewControllerRegister()
	r.InsertFilterChain("/*", chain)
	r.Any("/", func(ctx *context.Context) { ctx.WriteString("ok") })
	r.Init()
	return r
}

// controlled is a server with a controller.
func controlled(c web.ControllerInterface) http.Handler {
	r := web.NewControllerRegister()
	r.Add("/", c)
	return r
}
