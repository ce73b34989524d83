package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// DefaultOptions passes the default options on.
func DefaultOptions() http.Handler {
	return server(func(r *ghttp.Request) {
		r.Response.CORS(r.Response.DefaultCORSOptions())
		r.Middleware.Next()
	})
}
