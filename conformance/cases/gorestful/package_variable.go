package gorestfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

var sharing = restful.CrossOriginResourceSharing{CookiesAllowed: true, AllowedMethods: []string{"GET", "POST"}}

// PackageVariable is configured by a package variable.
func PackageVariable() http.Handler {
	return container(sharing.Filter)
}
