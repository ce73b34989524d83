package iriscontrib

import (
	"net/http"

	"github.com/iris-contrib/middleware/cors"
)

// StarWithCredentials means to allow everybody with cookies.
func StarWithCredentials() http.Handler {
	return application(cors.New(cors.Options{
		AllowedOrigins:   []string{"*"},
		AllowCredentials: true,
		AllowedMethods:   []string{"GET", "POST", "PUT"},
	}))
}
