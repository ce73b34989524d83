// Package beegocases holds servers that use the CORS filter of beego.
package beegocases

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

// router is a server behind a filter.
func router(filter web.FilterFunc) http.Handler {
	r := web.NewControllerRegister()
	if err := r.InsertFilter("*", web.BeforeRouter, filter); err != nil {
		return http.NotFoundHandler()
	}
	r.Any("/", func(ctx *context.Context) { ctx.ResponseWriter.WriteHeader(http.StatusOK) })
	return r
}
