package gojsonrest

import (
	"net/http"

	"github.com/ant0ine/go-json-rest/rest"
)

// Public lets everybody read.
func Public() http.Handler {
	return server(&rest.CorsMiddleware{
		OriginValidator: func(string, *rest.Request) bool { return true },
		AllowedMethods:  []string{"GET"},
	})
}
