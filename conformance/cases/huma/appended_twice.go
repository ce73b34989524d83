package humacases

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// AppendedTwice means to allow two origins.
func AppendedTwice() http.Handler {
	return server(func(ctx huma.Context, next func(huma.Context)) {
		ctx.AppendHeader("Access-Control-Allow-Origin", "https://app.example.com")
		ctx.AppendHeader("Access-Control-Allow-Origin", "https://www.example.com")
		next(ctx)
	})
}
