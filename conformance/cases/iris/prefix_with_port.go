package iriscases

import (
	"net/http"
	"strings"

	"github.com/kataras/iris/v12"
)

// PrefixWithPort tests how the origin begins, with the end of the host.
func PrefixWithPort() http.Handler {
	return application(func(ctx iris.Context) {
		origin := ctx.Request().Header.Get("Origin")
		ctx.ResponseWriter().Header().Add("Vary", "Origin")
		if strings.HasPrefix(origin, "https://example.com:") {
			ctx.Header("Access-Control-Allow-Origin", origin)
			ctx.Header("Access-Control-Allow-Credentials", "true")
		}
		ctx.Next()
	})
}
