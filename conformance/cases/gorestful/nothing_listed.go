package gorestfulcases

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// NothingListed echoes everybody, without credentials.
func NothingListed() http.Handler {
	cors := restful.CrossOriginResourceSharing{
		AllowedHeaders: []string{"Content-Type"},
	}
	return container(cors.Filter)
}
