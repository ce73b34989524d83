package humacases

import (
	"net/http"
	"slices"

	"github.com/danielgtaylor/huma/v2"
)

var origins = []string{"https://app.example.com", "https://www.example.com"}

// MiddlewareListed answers the origins of a list.
func MiddlewareListed() http.Handler {
	return server(func(ctx huma.Context, next func(huma.Context)) {
		ctx.AppendHeader("Vary", "Origin")
		if origin := ctx.Header("Origin"); slices.Contains(origins, origin) {
			ctx.SetHeader("Access-Control-Allow-Origin", origin)
			ctx.SetHeader("Access-Control-Allow-Credentials", "true")
		}
		next(ctx)
	})
}
