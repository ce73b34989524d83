package iriscontrib

import (
	"net/http"

	"github.com/iris-contrib/middleware/cors"
)

// AllowAll allows everybody with credentials.
func AllowAll() http.Handler {
	return application(cors.AllowAll())
}
