package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// Star is public.
func Star() http.Handler {
	return server(func(r *ghttp.Request) {
		r.Response.CORS(ghttp.CORSOptions{AllowOrigin: "*"})
		r.Middleware.Next()
	})
}
