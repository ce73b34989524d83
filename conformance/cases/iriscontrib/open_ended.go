package iriscontrib

import (
	"net/http"

	"github.com/iris-contrib/middleware/cors"
)

// OpenEnded forgets where the host ends.
func OpenEnded() http.Handler {
	return application(cors.New(cors.Options{AllowedOrigins: []string{"https://app.example*"}, AllowCredentials: true}))
}
