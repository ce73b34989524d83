package iriscontrib

import (
	"net/http"

	"github.com/iris-contrib/middleware/cors"
)

// Default lets everybody read.
func Default() http.Handler {
	return application(cors.Default())
}
