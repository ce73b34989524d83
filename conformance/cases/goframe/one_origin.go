package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// OneOrigin names its only friend.
func OneOrigin() http.Handler {
	return server(func(r *ghttp.Request) {
		r.Response.CORS(ghttp.CORSOptions{AllowOrigin: "https://app.example.com", AllowCredentials: "true"})
		r.Middleware.Next()
	})
}
