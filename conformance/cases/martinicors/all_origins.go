package martinicors

import (
	"net/http"

	"github.com/martini-contrib/cors"
)

// AllOrigins lets everybody read.
func AllOrigins() http.Handler {
	return chain(cors.Allow(&cors.Options{AllowAllOrigins: true, AllowMethods: []string{"GET"}, AllowHeaders: []string{"Content-Type"}}))
}
