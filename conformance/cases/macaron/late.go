package macaroncases

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

// Late writes when the handler has answered.
func Late() http.Handler {
	return server(func(ctx *macaron.Context) {
		ctx.Next()
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	})
}
