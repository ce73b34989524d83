package gorestfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// CookiesForAll lists no domains.
func CookiesForAll() http.Handler {
	cors := restful.CrossOriginResourceSharing{
		AllowedMethods: []string{"GET", "PUT"},
		CookiesAllowed: true,
	}
	return container(cors.Filter)
}
