package gorestfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// Star writes a star where the library has none.
func Star() http.Handler {
	cors := restful.CrossOriginResourceSharing{AllowedDomains: []string{"*"}, CookiesAllowed: true}
	return container(cors.Filter)
}
