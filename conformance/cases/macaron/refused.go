package macaroncases

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

// Refused answers whom it does not know itself.
func Refused() http.Handler {
	return server(func(ctx *macaron.Context) {
		origin := ctx.Req.Header.Get("Origin")
		ctx.Resp.Header().Add("Vary", "Origin")
		if origin != "https://app.example.com" {
			ctx.PlainText(http.StatusForbidden, []byte("not for you"))
			return
		}
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	})
}
