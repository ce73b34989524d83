package macaroncases

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

// VaryMissing forgets the caches.
func VaryMissing() http.Handler {
	return server(func(ctx *macaron.Context) {
		switch origin := ctx.Req.Header.Get("Origin"); origin {
		case "https://app.example.com", "https://www.example.com":
			ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		}
	})
}
