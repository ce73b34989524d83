// Package fcorscases holds servers that use fcors.
package fcorscases

import (
	"net/http"

	"github.com/jub0bs/fcors"
)

// serve is a server behind a middleware that can be made.
func serve(middleware fcors.Middleware, err error) http.Handler {
	if err != nil {
		panic(err)
	}
	return middleware(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }))
}
