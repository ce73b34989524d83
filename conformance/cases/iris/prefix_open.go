package iriscases

import (
	"net/http"
	"strings"

	"github.com/kataras/iris/v12"
)

// PrefixOpen tests how the origin begins.
func PrefixOpen() http.Handler {
	return application(func(ctx iris.Context) {
		origin := ctx.Request().Header.Get("Origin")
		ctx.ResponseWriter().Header().Add("Vary", "Origin")
		if strings.HasPrefix(origin, "https://example.com") {
			ctx.Header("Access-Control-Allow-Origin", origin)
			ctx.Header("Access-Control-Allow-Credentials", "true")
		}
		ctx.Next()
	})
}
