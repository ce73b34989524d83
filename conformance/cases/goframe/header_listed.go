package goframecases

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

// HeaderListed writes the headers itself, for one origin.
func HeaderListed() http.Handler {
	return server(func(r *ghttp.Request) {
		r.Response.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
			r.Response.Header().Set("Access-Control-Allow-Origin", origin)
			r.Response.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		r.Middleware.Next()
	})
}
