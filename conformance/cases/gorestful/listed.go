package gorestfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// Listed names its friends; the filter never sends Vary.
func Listed() http.Handler {
	cors := restful.CrossOriginResourceSharing{
		AllowedDomains: []string{"https://app.example.com", "https://www.example.com"},
		CookiesAllowed: true,
	}
	return container(cors.Filter)
}
