package humacases

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// AppendedAndSet has a default that the last word replaces.
func AppendedAndSet() http.Handler {
	return server(func(ctx huma.Context, next func(huma.Context)) {
		ctx.AppendHeader("Access-Control-Allow-Origin", "https://www.example.com")
		ctx.SetHeader("Access-Control-Allow-Origin", "https://app.example.com")
		next(ctx)
	})
}
