package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// HeaderEcho writes the headers itself, for everybody.
func HeaderEcho() http.Handler {
	return server(func(r *ghttp.Request) {
		r.Response.Header().Set("Access-Control-Allow-Origin", r.GetHeader("Origin"))
		r.Response.Header().Set("Access-Control-Allow-Credentials", "true")
		r.Middleware.Next()
	})
}
