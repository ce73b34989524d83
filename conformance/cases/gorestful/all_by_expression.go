package gorestfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// AllByExpression writes the wildcard of the documentation.
func AllByExpression() http.Handler {
	cors := restful.CrossOriginResourceSharing{
		AllowedDomains: []string{".*"},
		CookiesAllowed: true,
	}
	return container(cors.Filter)
}
