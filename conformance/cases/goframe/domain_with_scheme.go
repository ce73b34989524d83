package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// DomainWithScheme lists an origin where domains are compared.
func DomainWithScheme() http.Handler {
	return server(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"https://app.example.com"}
		r.Response.CORS(options)
		r.Middleware.Next()
	})
}
