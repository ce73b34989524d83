package martinicors

import (
	"net/http"

	"github.com/martini-contrib/cors"
)

// StarListed echoes everybody.
func StarListed() http.Handler {
	return chain(cors.Allow(&cors.Options{
		AllowOrigins:     []string{"*"},
		AllowMethods:     []string{"GET", "POST"},
		AllowHeaders:     []string{"Content-Type"},
		AllowCredentials: true,
	}))
}
