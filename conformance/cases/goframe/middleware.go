package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// Middleware installs the middleware of the framework.
func Middleware() http.Handler {
	return server(ghttp.MiddlewareCORS)
}
