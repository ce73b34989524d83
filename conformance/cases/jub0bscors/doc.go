// Package jub0bscors holds servers that use jub0bs/cors.
package jub0bscors

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// serve is a server behind a middleware that can be made.
func serve(middleware *cors.Middleware, err error) http.Handler {
	if err != nil {
		panic(err)
	}
	return middleware.Wrap(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }))
}
