package varying

import (
	"net/http"

	"github.com/emicklei/go-restful/v3"
)

// GorestfulEcho allows everybody with cookies.
func GorestfulEcho() http.Handler {
	cors := restful.CrossOriginResourceSharing{CookiesAllowed: true, AllowedMethods: []string{"GET"}}
	return varying(container(cors.Filter))
}
