package humacases

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// MiddlewareEcho lets everybody in.
func MiddlewareEcho() http.Handler {
	return server(func(ctx huma.Context, next func(huma.Context)) {
		ctx.SetHeader("Access-Control-Allow-Origin", ctx.Header("Origin"))
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
		ctx.AppendHeader("Vary", "Origin")
		next(ctx)
	})
}
