package macaroncases

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

// BeforeListed writes right before the response is sent.
func BeforeListed() http.Handler {
	return server(func(ctx *macaron.Context) {
		origin := ctx.Req.Header.Get("Origin")
		ctx.Resp.Before(func(w macaron.ResponseWriter) {
			w.Header().Add("Vary", "Origin")
			if origin == "https://app.example.com" {
				w.Header().Set("Access-Control-Allow-Origin", origin)
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
		})
	})
}
