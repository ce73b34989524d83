package humacases

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// NullAllowed has developers in mind who open files.
func NullAllowed() http.Handler {
	return server(func(ctx huma.Context, next func(huma.Context)) {
		origin := ctx.Header("Origin")
		ctx.AppendHeader("Vary", "Origin")
		if origin != "null" && origin != "https://app.example.com" {
			ctx.SetStatus(http.StatusForbidden)
			return
		}
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
		next(ctx)
	})
}
