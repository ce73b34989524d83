// Package goframecases holds servers that use the CORS part of goframe.
package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/util/guid"
)

// server is a server behind middleware.
func server(middleware ghttp.HandlerFunc) http.Handler {
	s := ghttp.GetServer(guid.S())
	s.SetDumpRouterMap(false)
	s.SetErrorLogEnabled(false)
	s.Group("/", func(group *ghttp.RouterGroup) {
		group.Middleware(middleware)
		group.ALL("/", func(r *ghttp.Request) { r.Response.Write("ok") })
	})
	s.SetAddr("127.0.0.1:0")
	if err := s.Start(); err != nil {
		return http.NotFoundHandler()
	}
	return s
}
