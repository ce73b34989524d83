package humacases

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// Star lets everybody read what is public.
func Star() http.Handler {
	return server(func(ctx huma.Context, next func(huma.Context)) {
		ctx.SetHeader("Access-Control-Allow-Origin", "*")
		next(ctx)
	})
}
