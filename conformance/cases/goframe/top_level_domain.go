package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// TopLevelDomain restricts the default to a domain that everybody can have.
func TopLevelDomain() http.Handler {
	return server(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"com"}
		r.Response.CORS(options)
		r.Middleware.Next()
	})
}
