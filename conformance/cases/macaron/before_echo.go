package macaroncases

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

// BeforeEcho writes right before the response is sent.
func BeforeEcho() http.Handler {
	return server(func(ctx *macaron.Context) {
		origin := ctx.Req.Header.Get("Origin")
		ctx.Resp.Before(func(w macaron.ResponseWriter) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
		})
	})
}
