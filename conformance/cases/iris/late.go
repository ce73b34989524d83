package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// Late writes when the handler has answered.
func Late() http.Handler {
	return application(func(ctx iris.Context) {
		ctx.Next()
		ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	})
}
