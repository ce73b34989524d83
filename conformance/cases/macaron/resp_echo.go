package macaroncases

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

// RespEcho lets everybody in.
func RespEcho() http.Handler {
	return server(func(ctx *macaron.Context) {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", ctx.Req.Header.Get("Origin"))
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
		ctx.Resp.Header().Add("Vary", "Origin")
	})
}
