// Package gozerocases holds servers that use the CORS options of go-zero.
package gozerocases

import (
	"net/http"

	"github.com/zeromicro/go-zero/core/conf"
	"github.com/zeromicro/go-zero/rest"
)

// server is a server with options.
func server(options ...rest.RunOption) http.Handler {
	var c rest.RestConf
	if err := conf.FillDefault(&c); err != nil {
		return http.NotFoundHandler()
	}
	c.Log.Level = "severe"
	s := rest.MustNewServer(c, options...)
	for _, method := range []string{http.MethodGet, http.MethodPost} {
		s.AddRoute(rest.Route{Method: method, Path: "/", Handler: func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }})
	}
	serverless, err := rest.NewServerless(s)
	if err != nil {
		return http.NotFoundHandler()
	}
	return http.HandlerFunc(serverless.Serve)
}
