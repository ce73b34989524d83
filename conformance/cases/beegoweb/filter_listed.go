package beegowebcases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/context"
)

var known = map[string]bool{"https://app.example.com": true, "https://www.example.com": true}

// FilterListed answers the origins of a table.
func FilterListed() http.Handler {
	return filtered(func(ctx *context.Context) {
		origin := ctx.Input.Header("Origin")
		ctx.Output.Header("Vary", "Origin")
		if !known[origin] {
			return
		}
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	})
}
