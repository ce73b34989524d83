package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

// RefusedAsJSON answers strangers that they are, in a way that they can read.
func RefusedAsJSON() http.Handler {
	return chained(func(next web.FilterFunc) web.FilterFunc {
		return func(ctx *context.Context) {
			origin := ctx.Input.Header("Origin")
			ctx.Output.Header("Access-Control-Allow-Origin", origin)
			ctx.Output.Header("Access-Control-Allow-Credentials", "true")
			ctx.Output.Header("Vary", "Origin")
			if origin != "https://app.example.com" {
				ctx.Output.SetStatus(http.StatusForbidden)
				_ = ctx.Output.JSON("not for you", false, false)
				return
			}
			next(ctx)
		}
	})
}
