package macaroncases

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

// SessionChecked does what middlewares do, none of which says who asks.
func SessionChecked() http.Handler {
	return server(func(ctx *macaron.Context) {
		if ctx.GetCookie("session") == "" && ctx.Req.Header.Get("Authorization") == "" && ctx.Req.Method != http.MethodOptions {
			ctx.Redirect("/sign-in", http.StatusUnauthorized)
			return
		}
		ctx.Data["user"] = ctx.GetCookie("user")
		ctx.SetCookie("seen", ctx.RemoteAddr())
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", ctx.Req.Header.Get("Origin"))
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
		ctx.Resp.Header().Add("Vary", "Origin")
		if !ctx.Written() {
			ctx.Next()
		}
	})
}
