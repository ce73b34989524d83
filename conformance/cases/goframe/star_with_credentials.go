package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// StarWithCredentials overrides the origin of the default.
func StarWithCredentials() http.Handler {
	return server(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowOrigin = "*"
		r.Response.CORS(options)
		r.Middleware.Next()
	})
}
