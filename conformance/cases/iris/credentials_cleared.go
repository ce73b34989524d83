package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// CredentialsCleared removes a header by writing nothing into it.
func CredentialsCleared() http.Handler {
	return application(func(ctx iris.Context) {
		ctx.Header("Access-Control-Allow-Credentials", "true")
		ctx.Header("Access-Control-Allow-Origin", "*")
		ctx.Header("Access-Control-Allow-Credentials", "")
		ctx.Next()
	})
}
