package humacases

import (
	"net/http"
	"slices"

	"github.com/danielgtaylor/huma/v2"
)

// VaryMissing forgets the caches.
func VaryMissing() http.Handler {
	return server(func(ctx huma.Context, next func(huma.Context)) {
		if origin := ctx.Header("Origin"); slices.Contains(origins, origin) {
			ctx.SetHeader("Access-Control-Allow-Origin", origin)
		}
		next(ctx)
	})
}
