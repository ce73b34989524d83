package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// HeaderEcho is the middleware of many answers to "how do I enable CORS".
func HeaderEcho() http.Handler {
	return application(func(ctx iris.Context) {
		ctx.Header("Access-Control-Allow-Origin", ctx.GetHeader("Origin"))
		ctx.Header("Access-Control-Allow-Credentials", "true")
		ctx.Header("Vary", "Origin")
		ctx.Next()
	})
}
