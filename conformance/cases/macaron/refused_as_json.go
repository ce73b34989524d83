package macaroncases

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

// RefusedAsJSON answers strangers that they are, in a way that they can read.
func RefusedAsJSON() http.Handler {
	return server(func(ctx *macaron.Context) {
		origin := ctx.Req.Header.Get("Origin")
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
		ctx.Resp.Header().Add("Vary", "Origin")
		if origin != "https://app.example.com" {
			ctx.JSON(http.StatusForbidden, "not for you")
			return
		}
		ctx.Next()
	})
}
