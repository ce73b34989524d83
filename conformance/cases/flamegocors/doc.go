// Package flamegocors holds servers that use the CORS middleware of flamego.
package flamegocors

import (
	"net/http"

	"github.com/flamego/flamego"
)

// server is an application behind a middleware.
func server(middleware flamego.Handler) http.Handler {
	f := flamego.New()
	f.Use(middleware)
	f.Any("/", func(c flamego.Context) { c.ResponseWriter().WriteHeader(http.StatusOK) })
	return f
}
