package beegowebcases

import (
	"net/http"
	"strings"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

// ChainContains looks for its domain.
func ChainContains() http.Handler {
	return chained(func(next web.FilterFunc) web.FilterFunc {
		return func(ctx *context.Context) {
			origin := ctx.Request.Header.Get("Origin")
			ctx.ResponseWriter.Header().Add("Vary", "Origin")
			if strings.Contains(origin, "example.com") {
				ctx.ResponseWriter.Header().Set("Access-Control-Allow-Origin", origin)
				ctx.ResponseWriter.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			next(ctx)
		}
	})
}
