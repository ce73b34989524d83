package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/context"
)

// FilterBegun says * of a preflight whose answer is on its way.
func FilterBegun() http.Handler {
	return filtered(func(ctx *context.Context) {
		origin := ctx.Input.Header("Origin")
		ctx.Output.Header("Vary", "Origin")
		if !known[origin] {
			return
		}
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
		ctx.Output.Header("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
		ctx.Output.Header("Access-Control-Allow-Headers", "Authorization, Content-Type")
		if ctx.Input.Method() == http.MethodOptions {
			ctx.ResponseWriter.WriteHeader(http.StatusNoContent)
			ctx.Output.Header("Access-Control-Allow-Origin", "*")
		}
	})
}
