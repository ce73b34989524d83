package kratoscases

import (
	"net/http"

	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

// ContextListed writes in the handler of a route.
func ContextListed() http.Handler {
	return routed(khttp.NewServer(), func(ctx khttp.Context) error {
		ctx.Response().Header().Add("Vary", "Origin")
		if origin := ctx.Request().Header.Get("Origin"); origin == "https://app.example.com" {
			ctx.Response().Header().Set("Access-Control-Allow-Origin", origin)
			ctx.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return ctx.String(http.StatusOK, "ok")
	})
}
