package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// SeveralInOne writes several origins where one belongs.
func SeveralInOne() http.Handler {
	return server(func(r *ghttp.Request) {
		r.Response.CORS(ghttp.CORSOptions{AllowOrigin: "https://app.example.com,https://www.example.com"})
		r.Middleware.Next()
	})
}
