package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

// ChainEqual answers one origin.
func ChainEqual() http.Handler {
	return chained(func(next web.FilterFunc) web.FilterFunc {
		return func(ctx *context.Context) {
			origin := ctx.Request.Header.Get("Origin")
			ctx.ResponseWriter.Header().Add("Vary", "Origin")
			if origin == "https://app.example.com" {
				ctx.ResponseWriter.Header().Set("Access-Control-Allow-Origin", origin)
				ctx.ResponseWriter.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			next(ctx)
		}
	})
}
