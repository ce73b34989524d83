package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// Default calls for the default.
func Default() http.Handler {
	return server(func(r *ghttp.Request) {
		r.Response.CORSDefault()
		r.Middleware.Next()
	})
}
