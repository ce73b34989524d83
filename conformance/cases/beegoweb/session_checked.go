package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

// SessionChecked does what filters do, none of which says who asks.
func SessionChecked() http.Handler {
	return chained(func(next web.FilterFunc) web.FilterFunc {
		return func(ctx *context.Context) {
			if ctx.GetCookie("session") == "" && ctx.Input.Header("Authorization") == "" && !ctx.Input.IsOptions() && !ctx.Input.IsAjax() {
				ctx.Output.SetStatus(http.StatusUnauthorized)
				_ = ctx.Output.JSON("sign in", false, false)
				return
			}
			ctx.Input.SetData("session", ctx.Input.Cookie("session"))
			ctx.Output.Header("Access-Control-Allow-Origin", ctx.Input.Header("Origin"))
			ctx.Output.Header("Access-Control-Allow-Credentials", "true")
			ctx.Output.Header("Vary", "Origin")
			ctx.SetCookie("seen", ctx.Input.IP())
			next(ctx)
		}
	})
}
