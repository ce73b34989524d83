package iriscontrib

import (
	"net/http"

	"github.com/iris-contrib/middleware/cors"
)

// Readme is the example of the README.
func Readme() http.Handler {
	return application(cors.New(cors.Options{
		AllowedOrigins:   []string{"http://foo.com"},
		AllowCredentials: true,
	}))
}
