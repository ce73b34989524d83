package macaroncases

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

// RespListed answers one origin.
func RespListed() http.Handler {
	return server(func(ctx *macaron.Context) {
		ctx.Resp.Header().Add("Vary", "Origin")
		if origin := ctx.Req.Header.Get("Origin"); origin == "https://app.example.com" {
			ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
			ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
