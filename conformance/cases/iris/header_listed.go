package iriscases

import (
	"net/http"
	"slices"

	"github.com/kataras/iris/v12"
)

var origins = []string{"https://app.example.com", "https://www.example.com"}

// HeaderListed answers the origins of a list.
func HeaderListed() http.Handler {
	return application(func(ctx iris.Context) {
		ctx.Header("Vary", "Origin")
		if origin := ctx.GetHeader("Origin"); slices.Contains(origins, origin) {
			ctx.Header("Access-Control-Allow-Origin", origin)
			ctx.Header("Access-Control-Allow-Credentials", "true")
		}
		ctx.Next()
	})
}
