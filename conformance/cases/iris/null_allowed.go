package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// NullAllowed has an application on a telephone in mind.
func NullAllowed() http.Handler {
	return application(func(ctx iris.Context) {
		ctx.Header("Vary", "Origin")
		switch origin := ctx.GetHeader("Origin"); origin {
		case "null", "https://app.example.com":
			ctx.Header("Access-Control-Allow-Origin", origin)
			ctx.Header("Access-Control-Allow-Credentials", "true")
		default:
			ctx.StopWithStatus(http.StatusForbidden)
			return
		}
		ctx.Next()
	})
}
