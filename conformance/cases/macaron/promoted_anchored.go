package macaroncases

import (
	"net/http"
	"regexp"

	"gopkg.in/macaron.v1"
)

var whole = regexp.MustCompile(`^https://([a-z]+\.)?example\.com$`)

// PromotedAnchored uses the method that the context has of its renderer.
func PromotedAnchored() http.Handler {
	return server(func(ctx *macaron.Context) {
		origin := ctx.Req.Header.Get("Origin")
		ctx.Header().Add("Vary", "Origin")
		if whole.MatchString(origin) {
			ctx.Header().Set("Access-Control-Allow-Origin", origin)
			ctx.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
