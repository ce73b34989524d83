package humacases

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

// StarWithCredentials means to let everybody in.
func StarWithCredentials() http.Handler {
	return server(func(ctx huma.Context, next func(huma.Context)) {
		ctx.SetHeader("Access-Control-Allow-Origin", "*")
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
		next(ctx)
	})
}
