package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// SessionChecked does what middlewares do, none of which says who asks.
func SessionChecked() http.Handler {
	return application(func(ctx iris.Context) {
		ctx.Application().Logger().Infof("%s %s from %s", ctx.Method(), ctx.Path(), ctx.RemoteAddr())
		if ctx.GetCookie("session") == "" && ctx.GetHeader("Authorization") == "" && !ctx.IsAjax() && ctx.Method() != http.MethodOptions {
			ctx.StopWithText(http.StatusUnauthorized, "sign in")
			return
		}
		ctx.Values().Set("session", ctx.GetCookie("session"))
		ctx.Header("Access-Control-Allow-Origin", ctx.GetHeader("Origin"))
		ctx.Header("Access-Control-Allow-Credentials", "true")
		ctx.Header("Vary", "Origin")
		if ctx.Method() == http.MethodOptions {
			ctx.StatusCode(http.StatusNoContent)
			ctx.StopExecution()
			return
		}
		ctx.Next()
	})
}
