package kratoscases

import (
	"net/http"

	khttp "github.com/go-kratos/kratos/v2/transport/http"
)

// ContextEcho writes in the handler of a route.
func ContextEcho() http.Handler {
	return routed(khttp.NewServer(), func(ctx khttp.Context) error {
		ctx.Response().Header().Set("Access-Control-Allow-Origin", ctx.Header().Get("Origin"))
		ctx.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		ctx.Response().Header().Add("Vary", "Origin")
		return ctx.String(http.StatusOK, "ok")
	})
}
