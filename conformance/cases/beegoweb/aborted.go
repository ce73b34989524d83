package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

// Aborted refuses whom it does not know.
func Aborted() http.Handler {
	return chained(func(next web.FilterFunc) web.FilterFunc {
		return func(ctx *context.Context) {
			origin := ctx.Input.Header("Origin")
			ctx.Output.Header("Vary", "Origin")
			if origin != "https://app.example.com" {
				ctx.ResponseWriter.WriteHeader(http.StatusForbidden)
				return
			}
			ctx.Output.Header("Access-Control-Allow-Origin", origin)
			ctx.Output.Header("Access-Control-Allow-Credentials", "true")
			next(ctx)
		}
	})
}
