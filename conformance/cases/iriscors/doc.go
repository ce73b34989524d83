// Package iriscases holds servers that use the CORS middleware of iris.
package iriscases

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// application is a server behind middleware.
func application(app *iris.Application, middleware ...iris.Handler) http.Handler {
	app.Logger().SetLevel("disable")
	for _, m := range middleware {
		app.UseRouter(m)
	}
	app.Any("/", func(ctx iris.Context) { ctx.StatusCode(http.StatusOK) })
	if err := app.Build(); err != nil {
		return http.NotFoundHandler()
	}
	return app
}
