package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// HeaderReplaced takes the first value back.
func HeaderReplaced() http.Handler {
	return application(func(ctx iris.Context) {
		ctx.Header("Access-Control-Allow-Origin", "https://www.example.com")
		ctx.ResponseWriter().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		ctx.Next()
	})
}
