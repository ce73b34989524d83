package humacases

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// RefusedAsJSON answers strangers that they are, in a way that they can read.
func RefusedAsJSON() http.Handler {
	mux, a := api()
	a.UseMiddleware(func(ctx huma.Context, next func(huma.Context)) {
		origin := ctx.Header("Origin")
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
		ctx.AppendHeader("Vary", "Origin")
		if origin != "https://app.example.com" {
			_ = huma.WriteErr(a, ctx, http.StatusForbidden, "not for you")
			return
		}
		next(ctx)
	})
	return operations(mux, a, nothing)
}
