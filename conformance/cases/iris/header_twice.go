package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// HeaderTwice takes Header for a function that sets: it adds.
func HeaderTwice() http.Handler {
	return application(func(ctx iris.Context) {
		ctx.Header("Access-Control-Allow-Origin", "https://www.example.com")
		ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
		ctx.Next()
	})
}
