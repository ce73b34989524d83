package iriscases

import (
	"errors"
	"net/http"

	"github.com/kataras/iris/v12"
)

// RefusedWithError answers strangers that they are, in a way that they can read.
func RefusedWithError() http.Handler {
	return application(func(ctx iris.Context) {
		origin := ctx.GetHeader("Origin")
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Access-Control-Allow-Credentials", "true")
		ctx.Header("Vary", "Origin")
		switch origin {
		case "https://app.example.com":
			ctx.Next()
		case "":
			ctx.NotFound()
		case "null":
			ctx.StopWithProblem(http.StatusForbidden, iris.NewProblem().Title("not for files"))
		default:
			ctx.StopWithError(http.StatusForbidden, errors.New("not for you"))
		}
	})
}
