// Package gozerocases holds servers that use the CORS options of go-zero, or
// write the headers themselves.
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
	return serve(rest.MustNewServer(c, options...))
}

// behind is a server behind a middleware.
func behind(middleware rest.Middleware) http.Handler {
	var c rest.RestConf
	if err := conf.FillDefault(&c); err != nil {
		return http.NotFoundHandler()
	}
	c.Log.Level = "severe"
	s := rest.MustNewServer(c)
	s.Use(middleware)
	return serve(s)
}

func serve(s *rest.Server) http.Handler {
	for _, method := range []string{http.MethodGet, http.MethodPost} {
		s.AddRoute(rest.Route{Method: method, Path: "/", Handler: func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }})
	}
	serverless, err := rest.NewServerless(s)
	if err != nil {
		return http.NotFoundHandler()
	}
	return http.HandlerFunc(serverless.Serve)
}
