// Package flamegocases holds servers that write CORS headers with flamego.
package flamegocases

import (
	"net/http"

	"github.com/flamego/flamego"
)

// server is an application behind a middleware.
func server(middleware flamego.Handler) http.Handler {
	f := flamego.New()
	f.Use(middleware)
	f.Any("/", func() string { return "ok" })
	return f
}
