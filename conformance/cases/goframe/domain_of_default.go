package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// DomainOfDefault restricts the default to a domain, on any scheme.
func DomainOfDefault() http.Handler {
	return server(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"example.com"}
		r.Response.CORS(options)
		r.Middleware.Next()
	})
}
