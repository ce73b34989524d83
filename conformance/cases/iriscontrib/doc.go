// Package iriscontrib holds servers that use the CORS middleware of iris-contrib.
package iriscontrib

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// application is a server behind a middleware.
func application(middleware iris.Handler) http.Handler {
	app := iris.New()
	app.Logger().SetLevel("disable")
	app.UseRouter(middleware)
	app.Any("/", func(ctx iris.Context) { ctx.StatusCode(http.StatusOK) })
	if err := app.Build(); err != nil {
		return http.NotFoundHandler()
	}
	return app
}
