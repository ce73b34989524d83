package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/context"
)

// FilterEcho lets everybody in.
func FilterEcho() http.Handler {
	return filtered(func(ctx *context.Context) {
		ctx.Output.Header("Access-Control-Allow-Origin", ctx.Input.Header("Origin"))
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
		ctx.Output.Header("Vary", "Origin")
	})
}
