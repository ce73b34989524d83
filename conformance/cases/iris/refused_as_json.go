package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// RefusedAsJSON answers strangers that they are, in a way that they can read.
func RefusedAsJSON() http.Handler {
	return application(func(ctx iris.Context) {
		origin := ctx.GetHeader("Origin")
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Access-Control-Allow-Credentials", "true")
		ctx.Header("Vary", "Origin")
		if origin != "https://app.example.com" {
			ctx.StopWithJSON(http.StatusForbidden, iris.Map{"error": "not for you"})
			return
		}
		ctx.Next()
	})
}
