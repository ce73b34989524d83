package gojsonrest

import (
	"net/http"

	"github.com/ant0ine/go-json-rest/rest"
)

// ValidatorSaysYes is the README with a validator that allows everybody.
func ValidatorSaysYes() http.Handler {
	return server(&rest.CorsMiddleware{
		RejectNonCorsRequests: false,
		OriginValidator: func(origin string, request *rest.Request) bool {
			return true
		},
		AllowedMethods:                []string{"GET", "POST", "PUT"},
		AllowedHeaders:                []string{"Accept", "Content-Type"},
		AccessControlAllowCredentials: true,
		AccessControlMaxAge:           3600,
	})
}
