package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/context"
)

// VaryMissing forgets the caches.
func VaryMissing() http.Handler {
	return filtered(func(ctx *context.Context) {
		if origin := ctx.Request.Header.Get("Origin"); known[origin] {
			ctx.ResponseWriter.Header().Set("Access-Control-Allow-Origin", origin)
		}
	})
}
