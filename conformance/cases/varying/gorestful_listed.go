package varying

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// GorestfulListed names its friend.
func GorestfulListed() http.Handler {
	cors := restful.CrossOriginResourceSharing{
		AllowedDomains: []string{"https://app.example.com"},
		AllowedMethods: []string{"GET", "PUT"},
		AllowedHeaders: []string{"Content-Type"},
		CookiesAllowed: true,
	}
	return varying(container(cors.Filter))
}
