package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/context"
)

// NullAllowed has developers in mind who open files.
func NullAllowed() http.Handler {
	return filtered(func(ctx *context.Context) {
		origin := ctx.Input.Header("Origin")
		ctx.Output.Header("Vary", "Origin")
		if origin == "null" || origin == "https://app.example.com" {
			ctx.Output.Header("Access-Control-Allow-Origin", origin)
			ctx.Output.Header("Access-Control-Allow-Credentials", "true")
		}
	})
}
