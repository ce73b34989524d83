package humacases

import (
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// Suffix tests how the origin ends.
func Suffix() http.Handler {
	return server(func(ctx huma.Context, next func(huma.Context)) {
		origin := ctx.Header("origin")
		ctx.AppendHeader("Vary", "Origin")
		if strings.HasSuffix(origin, "example.com") {
			ctx.SetHeader("Access-Control-Allow-Origin", origin)
			ctx.SetHeader("Access-Control-Allow-Credentials", "true")
		}
		next(ctx)
	})
}
