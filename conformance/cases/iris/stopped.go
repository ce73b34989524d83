package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// Stopped refuses whom it does not know.
func Stopped() http.Handler {
	return application(func(ctx iris.Context) {
		origin := ctx.GetHeader("Origin")
		ctx.Header("Vary", "Origin")
		if origin != "https://app.example.com" {
			ctx.StopWithStatus(http.StatusForbidden)
			return
		}
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Access-Control-Allow-Credentials", "true")
		ctx.Next()
	})
}
