package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// StarWithoutCredentials lets everybody read.
func StarWithoutCredentials() http.Handler {
	return server(func(r *ghttp.Request) {
		r.Response.CORS(ghttp.CORSOptions{AllowOrigin: "*", AllowMethods: "GET,PUT", AllowHeaders: "Content-Type", MaxAge: 600})
		r.Middleware.Next()
	})
}
