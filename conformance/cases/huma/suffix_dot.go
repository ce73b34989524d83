package humacases

import (
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// SuffixDot tests how the origin begins and ends.
func SuffixDot() http.Handler {
	return server(func(ctx huma.Context, next func(huma.Context)) {
		origin := ctx.Header("origin")
		ctx.AppendHeader("Vary", "Origin")
		if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com") {
			ctx.SetHeader("Access-Control-Allow-Origin", origin)
			ctx.SetHeader("Access-Control-Allow-Credentials", "true")
		}
		next(ctx)
	})
}
