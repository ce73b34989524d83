package iriscases

import (
	"net/http"
	"slices"

	"github.com/kataras/iris/v12"
)

// VaryMissing forgets the caches.
func VaryMissing() http.Handler {
	return application(func(ctx iris.Context) {
		if origin := ctx.GetHeader("Origin"); slices.Contains(origins, origin) {
			ctx.Header("Access-Control-Allow-Origin", origin)
		}
		ctx.Next()
	})
}
