package macaroncases

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

// NullAllowed has developers in mind who open files.
func NullAllowed() http.Handler {
	return server(func(ctx *macaron.Context) {
		origin := ctx.Req.Header.Get("Origin")
		ctx.Resp.Header().Add("Vary", "Origin")
		if origin != "null" && origin != "https://app.example.com" {
			ctx.Resp.WriteHeader(http.StatusForbidden)
			return
		}
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	})
}
