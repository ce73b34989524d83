package gorestfulcases

import (
	"net/http"
	"strings"

	"github.com/emicklei/go-restful/v3"
)

// FunctionOfSuffix asks a function of the origin.
func FunctionOfSuffix() http.Handler {
	cors := restful.CrossOriginResourceSharing{
		CookiesAllowed: true,
		AllowedDomainFunc: func(origin string) bool {
			return strings.HasSuffix(origin, "example.com")
		},
	}
	return container(cors.Filter)
}
