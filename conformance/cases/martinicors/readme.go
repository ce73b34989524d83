package martinicors

import (
	"net/http"

	"github.com/martini-contrib/cors"
)

// Readme is the example of the README.
func Readme() http.Handler {
	return chain(cors.Allow(&cors.Options{
		AllowOrigins:     []string{"https://*.foo.com"},
		AllowMethods:     []string{"PUT", "PATCH"},
		AllowHeaders:     []string{"Content-Type"},
		ExposeHeaders:    []string{"Content-Length"},
		AllowCredentials: true,
	}))
}
