// Package gojsonrest holds servers that use the CORS middleware of go-json-rest.
package gojsonrest

import (
	"net/http"

	"github.com/ant0ine/go-json-rest/rest"
)

// server is an API behind a middleware.
func server(middleware rest.Middleware) http.Handler {
	api := rest.NewApi()
	api.Use(middleware)
	api.SetApp(rest.AppSimple(func(w rest.ResponseWriter, _ *rest.Request) { w.WriteHeader(http.StatusOK) }))
	return api.MakeHandler()
}
