package macaroncases

import (
	"net/http"
	"regexp"

	"gopkg.in/macaron.v1"
)

var anywhere = regexp.MustCompile(`https://([a-z]+\.)?example\.com`)

// PromotedUnanchored uses the method that the context has of its renderer.
func PromotedUnanchored() http.Handler {
	return server(func(ctx *macaron.Context) {
		origin := ctx.Req.Header.Get("Origin")
		ctx.Header().Add("Vary", "Origin")
		if anywhere.MatchString(origin) {
			ctx.Header().Set("Access-Control-Allow-Origin", origin)
			ctx.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
