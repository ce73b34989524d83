package gorestfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// FunctionOfList asks a function about origins that are not listed.
func FunctionOfList() http.Handler {
	cors := restful.CrossOriginResourceSharing{
		AllowedDomains: []string{"https://app.example.com"},
		CookiesAllowed: true,
		AllowedDomainFunc: func(origin string) bool {
			return origin == "https://www.example.com"
		},
	}
	return container(cors.Filter)
}
