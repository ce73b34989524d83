// Package iriscases holds servers that write CORS headers with iris.
package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// application is a server behind a middleware.
func application(middleware iris.Handler) http.Handler {
	app := iris.New()
	app.Logger().SetLevel("disable")
	app.UseRouter(middleware)
	app.Any("/", func(ctx iris.Context) { ctx.WriteString("ok") })
	if err := app.Build(); err != nil {
		return http.NotFoundHandler()
	}
	return app
}
